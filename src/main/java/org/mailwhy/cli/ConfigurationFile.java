package org.mailwhy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Configuration;
import org.mailwhy.config.Configuration.Result;
import org.mailwhy.config.Mistake;
import org.mailwhy.config.Settings;
import org.mailwhy.config.StateFolder;

/// The configuration that a command goes by.
final class ConfigurationFile {
    private static final Path USUAL = Path.of("/etc/mailwhy/mailwhy.yml");

    private final Programs programs;
    private final Console console;

    ConfigurationFile(Programs programs, Console console) {
        this.programs = programs;
        this.console = console;
    }

    /// Of the file, else of the usual one where it exists, else the defaults. Mistakes are told and
    /// end the command.
    Settings settings(@Nullable Path file) {
        if (file == null && !Files.exists(USUAL)) {
            return configuration().defaults();
        }
        Path from = file == null ? USUAL : file;
        return switch (configuration().read(from)) {
            case Result.Accepted(Settings settings, List<Mistake> warnings) -> {
                tell(from, warnings);
                yield settings;
            }
            case Result.Rejected(List<Mistake> mistakes) -> {
                tell(from, mistakes);
                throw new Failure(
                        Failure.CONFIGURATION,
                        count(mistakes.size(), "mistake") + " in " + from + ": correct it");
            }
        };
    }

    /// Where the command is of use without a right configuration too.
    Settings settingsOrDefaults() {
        return Files.isReadable(USUAL)
                        && configuration().read(USUAL)
                                instanceof Result.Accepted(Settings settings, _)
                ? settings
                : configuration().defaults();
    }

    private void tell(Path file, List<Mistake> mistakes) {
        mistakes.forEach(mistake -> console.complain(mistake.in(file)));
    }

    private Configuration configuration() {
        return new Configuration(
                "localhost", StateFolder.usual(console.environment()), programs::isCron);
    }

    /// `1 mistake`, `2 mistakes`.
    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}

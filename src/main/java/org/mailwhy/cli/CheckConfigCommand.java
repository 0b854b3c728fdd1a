package org.mailwhy.cli;

import static org.mailwhy.cli.ConfigurationFile.count;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check-config",
        mixinStandardHelpOptions = true,
        description = "Tells every mistake of a configuration with its line, and what was meant.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:no mistake", "78:mistakes"})
final class CheckConfigCommand implements Callable<Integer> {
    private final Console console;
    private final ConfigurationFile configuration;

    @Parameters(paramLabel = "FILE", description = "The configuration.")
    private Path file = Path.of("");

    CheckConfigCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        Settings settings = configuration.settings(file);
        console.paper()
                .line(
                        file
                                + " has no mistake: "
                                + given(settings.servers(), "server")
                                + ", "
                                + given(settings.logs(), "log")
                                + ", "
                                + count(settings.alerts().size(), "receiver")
                                + ".");
        return 0;
    }

    private static String given(@Nullable List<?> list, String noun) {
        return list == null ? noun + "s as found on this host" : count(list.size(), noun);
    }
}

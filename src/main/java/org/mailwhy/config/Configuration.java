package org.mailwhy.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mailwhy.config.YamlFile.Unreadable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the configuration file: all of it is right, or every mistake is told.
public final class Configuration {
    private final Settings defaults;
    private final Schema schema;

    /// @param hello what a probe says in EHLO by default: the name of this host
    /// @param stateFolder the store's folder by default
    /// @param cron says whether a text is a Quartz cron expression
    public Configuration(String hello, Path stateFolder, Predicate<String> cron) {
        this.defaults = Settings.defaults(stateFolder);
        this.schema = new Schema(defaults, hello, cron);
    }

    /// How a reading ended.
    public sealed interface Result {
        /// @param warnings what is allowed and unwise
        record Accepted(Settings settings, List<Mistake> warnings) implements Result {}

        record Rejected(List<Mistake> mistakes) implements Result {}
    }

    /// Without a file.
    public Settings defaults() {
        return defaults;
    }

    public Result read(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try {
            return YamlFile.read(file)
                    .map(top -> meant(top, folder))
                    .orElse(new Result.Accepted(defaults, List.of()));
        } catch (Unreadable e) {
            return new Result.Rejected(List.of(e.mistake()));
        }
    }

    private Result meant(Node top, Path folder) {
        Notes notes = new Notes(folder);
        Optional<Settings> settings =
                Reader.section(schema::read).read(new Spot(top, "", notes, false));
        return settings.isPresent() && notes.mistakes().isEmpty()
                ? new Result.Accepted(settings.get(), notes.warnings())
                : new Result.Rejected(notes.mistakes());
    }
}

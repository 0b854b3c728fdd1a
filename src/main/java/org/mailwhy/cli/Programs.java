package org.mailwhy.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Address;

/// What the commands need of the whole program.
public interface Programs {
    String version();

    /// Whether a text is a Quartz cron expression.
    boolean isCron(String text);

    /// Runs the agent until it is told to stop; answers the exit status.
    ///
    /// @param config null: the usual file where there is one
    /// @param recording where to write what the watchers report; null: nowhere
    int agent(@Nullable Path config, @Nullable Path recording) throws InterruptedException;

    /// Runs the demonstration; answers the exit status.
    ///
    /// @param length null: until it is told to stop
    /// @param listen null: the usual address
    int demo(@Nullable Duration length, @Nullable Address listen) throws InterruptedException;
}

package org.mailwhy.log;

import org.jspecify.annotations.Nullable;

/// Which server a log line is about.
@FunctionalInterface
public interface ServerNames {
    /// The host's name, else the instance's.
    ServerNames AS_LOGGED =
            (host, instance) -> host != null ? host : instance != null ? instance : "localhost";

    /// @param host as syslog names it; null where the log does not
    /// @param instance of the mail server: `postfix`, `postfix-out`, `dovecot`; null for another
    ///   mail program of that host
    String name(@Nullable String host, @Nullable String instance);
}

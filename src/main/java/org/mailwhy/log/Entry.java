package org.mailwhy.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A log line out of its envelope, cleaned.
///
/// @param host as syslog names it; null where the envelope has none
/// @param tag the program, such as `postfix/smtpd`, `dovecot`
/// @param pid -1 where there is none
record Entry(Instant at, @Nullable String host, String tag, long pid, String message) {
    private static final int MAX_TEXT = 1_000;

    /// With the host that an outer envelope names, where its own names none.
    Entry of(@Nullable String outer) {
        return host == null ? new Entry(at, outer, tag, pid, message) : this;
    }

    /// What is quoted of it.
    String text() {
        String text = tag + ": " + message;
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }
}

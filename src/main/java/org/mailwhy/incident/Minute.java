package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;

/// The least and greatest value of one series in one minute.
///
/// @param series such as `filesystem_available_bytes /var/spool/postfix`
/// @param at start of the minute
public record Minute(String series, Instant at, double min, double max) {
    /// Series of free space, of which the last hours are forecast from.
    public static final String FREE = "filesystem_available_bytes ";

    /// How much of [#FREE] the engine keeps.
    public static final Duration TRAIL = Duration.ofHours(6);
}

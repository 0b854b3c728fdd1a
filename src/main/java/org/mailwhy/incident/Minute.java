package org.mailwhy.incident;

import java.time.Instant;

/// The least and greatest value of one series in one minute.
///
/// @param series such as `filesystem_available_bytes /var/spool/postfix`
/// @param at start of the minute
public record Minute(String series, Instant at, double min, double max) {}

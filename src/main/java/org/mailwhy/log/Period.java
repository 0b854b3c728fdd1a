package org.mailwhy.log;

import java.time.Duration;
import java.time.Instant;

/// The part of a history that is asked for.
///
/// @param until exclusive
public record Period(Instant since, Instant until) {
    public static final Period ALL = new Period(Instant.MIN, Instant.MAX);

    /// Lines stand out of order by clocks that differ and by the hour that summer time repeats.
    private static final Duration DISORDER = Duration.ofHours(2);

    boolean holds(Instant at) {
        return !at.isBefore(since) && at.isBefore(until);
    }

    /// Before it no line of the period stands.
    Instant begin() {
        return since.equals(Instant.MIN) ? since : since.minus(DISORDER);
    }

    /// From it on no line of the period stands.
    Instant end() {
        return until.equals(Instant.MAX) ? until : until.plus(DISORDER);
    }
}

package org.mailwhy.alert;

import java.time.Duration;
import java.time.Instant;

/// When a notice that was not taken is tried again. Nothing is counted: the wait is as long as the
/// notice is old, so it doubles each time, and goes on after a restart.
final class Backoff {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    static Instant next(Instant created, Instant now) {
        return now.plus(bounded(Duration.between(created, now)));
    }

    /// What a receiver asks for, within our own bounds.
    static Duration bounded(Duration wait) {
        Duration least = wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
        return least.compareTo(LONGEST) > 0 ? LONGEST : least;
    }
}

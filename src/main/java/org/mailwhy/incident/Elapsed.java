package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// For how long the engine has watched, in milliseconds. Everything is forgotten and resolved by
/// this time: a clock that is set back stands still, and one that is set forward, or a machine that
/// slept, counts as five minutes, for nobody looked in the meantime.
final class Elapsed {
    /// How far back the memory reaches.
    static final long WINDOW = Duration.ofMinutes(15).toMillis();

    private static final long LONGEST_GAP = Duration.ofMinutes(5).toMillis();

    private @Nullable Instant last;
    private long millis;

    long advance(Instant now) {
        if (last != null) {
            millis += Math.clamp(Duration.between(last, now).toMillis(), 0, LONGEST_GAP);
        }
        last = now;
        return millis;
    }
}

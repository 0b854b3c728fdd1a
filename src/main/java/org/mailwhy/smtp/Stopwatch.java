package org.mailwhy.smtp;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.mailwhy.Phase;

/// Which phase a session is in, and how long each took.
final class Stopwatch {
    private final long started = System.nanoTime();
    private final Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
    private Phase phase = Phase.CONNECT;
    private long entered = started;

    void enter(Phase next) {
        long now = System.nanoTime();
        phases.merge(phase, Duration.ofNanos(now - entered), Duration::plus);
        phase = next;
        entered = now;
    }

    Phase phase() {
        return phase;
    }

    Duration total() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /// Including the present phase as far as it has come.
    Map<Phase, Duration> phases() {
        enter(phase);
        return phases;
    }
}

package org.mailwhy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One session of our own prober.
///
/// @param phases how long each phase took that was entered, in their order; the last may have
///   failed
/// @param local our side's address
/// @param certificate of the server, kept also when its verification failed
/// @param transcript what was said, secrets masked, bounded
public record Session(
        Map<Phase, Duration> phases,
        Duration total,
        @Nullable String local,
        @Nullable Certificate certificate,
        List<Line> transcript) {
    public Session {
        Map<Phase, Duration> ordered = new EnumMap<>(Phase.class);
        ordered.putAll(phases);
        phases = Collections.unmodifiableMap(ordered);
        transcript = List.copyOf(transcript);
    }

    /// @param problem why verification failed; null when it did not
    public record Certificate(String subject, Instant notAfter, @Nullable String problem) {}

    /// @param after since the start of the session
    public record Line(Duration after, boolean sent, String text) {}
}

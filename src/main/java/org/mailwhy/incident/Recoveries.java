package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Direction;
import org.mailwhy.Observation;

/// How long it took until one that was refused was accepted, by the words of the refusal: a probe
/// of the same address, a deferred message that was sent.
final class Recoveries {
    private static final int WAITING = 500;
    private static final int WORDS = 100;
    private static final int MOST = 9;

    /// @param since of the first of these refusals
    private record Refused(String words, Instant since) {}

    private final Map<String, Refused> waiting = new Lru<>(WAITING);
    private final Map<String, List<Duration>> known = new Lru<>(WORDS);

    void refused(Observation refusal) {
        String who = who(refusal);
        if (who != null) {
            String words = Verdicts.outline(refusal);
            Refused before = waiting.get(who);
            if (before == null || !before.words.equals(words)) {
                waiting.put(who, new Refused(words, refusal.at()));
            }
        }
    }

    void accepted(String who, Instant at) {
        Refused refused = waiting.remove(who);
        if (refused != null && refused.since.isBefore(at)) {
            List<Duration> times = known.computeIfAbsent(refused.words, _ -> new ArrayList<>());
            times.add(Duration.between(refused.since, at));
            if (times.size() > MOST) {
                times.removeFirst();
            }
        }
    }

    List<Duration> of(Observation refusal) {
        return known.getOrDefault(Verdicts.outline(refusal), List.of());
    }

    /// Of what clients were told nobody sees the end.
    private static @Nullable String who(Observation refusal) {
        Direction direction = refusal.dialogue().direction();
        return switch (direction) {
            case PROBE -> ServerMemory.address(refusal.dialogue());
            case RECEIVED -> refusal.dialogue().envelope().queueId();
            case GIVEN -> null;
        };
    }
}

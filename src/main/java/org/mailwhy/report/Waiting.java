package org.mailwhy.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The deliveries that were refused and have no end yet. Bounded: the oldest are forgotten.
final class Waiting {
    private static final int MESSAGES = 100_000;
    private static final int ATTEMPTS = 1_000;

    private final Map<String, Map<String, Delivery>> messages =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, Map<String, Delivery>> eldest) {
                    return size() > MESSAGES;
                }
            };

    /// @param refusals their numbers
    record Delivery(Instant since, List<Integer> refusals) {
        Duration until(Instant at) {
            Duration waited = Duration.between(since, at);
            return waited.isNegative() ? Duration.ZERO : waited;
        }
    }

    void defer(Instant at, String queueId, String recipient, int refusal) {
        Delivery delivery =
                messages.computeIfAbsent(queueId, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(recipient, _ -> new Delivery(at, new ArrayList<>(1)));
        if (delivery.refusals.size() < ATTEMPTS) {
            delivery.refusals.add(refusal);
        }
    }

    /// Those that end so.
    ///
    /// @param recipient empty: all of the message
    List<Delivery> end(String queueId, String recipient) {
        Map<String, Delivery> message = messages.get(queueId);
        if (message == null) {
            return List.of();
        }
        if (recipient.isEmpty()) {
            messages.remove(queueId);
            return List.copyOf(message.values());
        }
        Delivery ended = message.remove(recipient);
        if (message.isEmpty()) {
            messages.remove(queueId);
        }
        return ended == null ? List.of() : List.of(ended);
    }
}

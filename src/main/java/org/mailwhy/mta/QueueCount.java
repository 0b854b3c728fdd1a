package org.mailwhy.mta;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Queue;

/// Messages and the oldest arrival of each queue; a queue without messages is there too.
final class QueueCount {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private static final class Tally {
        long messages;
        @Nullable Instant oldest;
    }

    QueueCount(List<String> queues) {
        queues.forEach(queue -> tallies.put(queue, new Tally()));
    }

    /// @param arrived null when that is not known
    void add(String queue, @Nullable Instant arrived) {
        Tally tally = tallies.get(queue);
        if (tally == null) {
            return;
        }
        tally.messages++;
        if (arrived != null && (tally.oldest == null || arrived.isBefore(tally.oldest))) {
            tally.oldest = arrived;
        }
    }

    List<Queue> queues(Instant now) {
        List<Queue> queues = new ArrayList<>();
        tallies.forEach((name, tally) -> queues.add(queue(name, tally, now)));
        return queues;
    }

    private static Queue queue(String name, Tally tally, Instant now) {
        Instant oldest = tally.oldest;
        if (oldest == null) {
            return new Queue(name, tally.messages, null);
        }
        Duration age = Duration.between(oldest, now);
        return new Queue(name, tally.messages, age.isNegative() ? Duration.ZERO : age);
    }
}

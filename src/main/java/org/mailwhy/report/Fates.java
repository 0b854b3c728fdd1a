package org.mailwhy.report;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mailwhy.Event.Fate;

/// What became of the refused deliveries, each by the number of its refusal in the history.
public final class Fates {
    private final BitSet deferred = new BitSet();
    private final BitSet sent = new BitSet();
    private final BitSet bounced = new BitSet();

    Fates() {}

    /// `sent`, `bounced` or `waiting`; empty where nothing is known.
    ///
    /// @param number from 0
    public Optional<String> of(int number) {
        if (!deferred.get(number)) {
            return Optional.empty();
        }
        if (sent.get(number)) {
            return Optional.of("sent");
        }
        return Optional.of(bounced.get(number) ? "bounced" : "waiting");
    }

    void defer(int number) {
        deferred.set(number);
    }

    void end(int number, Fate fate) {
        switch (fate) {
            case SENT -> sent.set(number);
            case BOUNCED -> bounced.set(number);
        }
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("sent", (long) sent.cardinality());
        counts.put("bounced", (long) bounced.cardinality());
        counts.put(
                "waiting",
                (long) deferred.cardinality() - sent.cardinality() - bounced.cardinality());
        return counts;
    }
}

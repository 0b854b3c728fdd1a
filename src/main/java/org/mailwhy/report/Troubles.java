package org.mailwhy.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mailwhy.Cause;
import org.mailwhy.Event.TroubleLogged;

/// Conditions that servers logged themselves, one in each few seconds.
final class Troubles {
    private static final int KINDS = 1_000;
    private static final int OF_A_KIND = 10_000;
    private static final Duration APART = Duration.ofSeconds(10);

    private final Map<Kind, NavigableMap<Instant, TroubleLogged>> byKind = new HashMap<>();

    private record Kind(String server, Cause cause) {}

    void add(TroubleLogged trouble) {
        Kind kind = new Kind(trouble.server(), trouble.cause());
        if (byKind.size() >= KINDS && !byKind.containsKey(kind)) {
            return;
        }
        NavigableMap<Instant, TroubleLogged> known =
                byKind.computeIfAbsent(kind, _ -> new TreeMap<>());
        Instant before = known.floorKey(trouble.at());
        boolean apart = before == null || before.plus(APART).isBefore(trouble.at());
        if (apart && known.size() < OF_A_KIND) {
            known.put(trouble.at(), trouble);
        }
    }

    /// What that server logged of that cause near a time.
    List<TroubleLogged> near(String server, Cause cause, Instant at) {
        NavigableMap<Instant, TroubleLogged> known = byKind.get(new Kind(server, cause));
        return known == null
                ? List.of()
                : new ArrayList<>(
                        known.subMap(at.minus(APART), true, at.plus(APART), true).values());
    }
}

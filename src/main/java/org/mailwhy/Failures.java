package org.mailwhy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;

/// What a watcher could not see at its last look, so that a failure is told once, and its end.
public final class Failures {
    private Map<Origin, String> known = Map.of();

    /// The facts of one look without the failures that are known, and with the recovery of those
    /// that are over.
    public synchronized List<Fact> told(Instant now, List<Fact> look) {
        Map<Origin, String> failed = new HashMap<>();
        List<Fact> told = new ArrayList<>();
        for (Fact fact : look) {
            if (fact instanceof SourceFailed(_, Origin origin, String problem, _)) {
                failed.put(origin, problem);
                if (problem.equals(known.get(origin))) {
                    continue;
                }
            }
            told.add(fact);
        }
        for (Origin origin : known.keySet()) {
            if (!failed.containsKey(origin)) {
                told.add(new SourceRecovered(now, origin));
            }
        }
        known = failed;
        return told;
    }
}

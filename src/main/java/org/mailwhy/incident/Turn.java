package org.mailwhy.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailwhy.Change;
import org.mailwhy.Question;

/// One step while it is made: the time, and what came of it so far.
final class Turn {
    final Instant now;
    final long tick;
    final List<Judged> judged = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();

    /// Earlier observations by id, and the incident that they turned out to belong to.
    final Map<String, String> claimed = new HashMap<>();

    /// Cases that gave way to another one of their key.
    final List<Case> gone = new ArrayList<>();

    /// Incidents whose tally or figures moved without a change to tell.
    private final Set<Case> counted = new LinkedHashSet<>();

    Turn(Instant now, long tick) {
        this.now = now;
        this.tick = tick;
    }

    void changed(Change change, Case one) {
        changes.add(change);
        counted.remove(one);
    }

    void counted(Case one) {
        counted.add(one);
    }

    /// Says of each incident that was counted how it stands.
    void sumUp() {
        counted.stream()
                .filter(one -> one.stage() != Case.Stage.SUSPECTED)
                .forEach(one -> changes.add(new Change.Counted(one.incident())));
        counted.clear();
    }
}

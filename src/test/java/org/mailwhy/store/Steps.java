package org.mailwhy.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.Position;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Minute;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Step;
import org.mailwhy.json.Examples;

/// Steps to commit.
public final class Steps {
    public static final Instant NOW = Examples.NOW;
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final Retention RETENTION = new Retention(Duration.ofDays(90), 1L << 30);

    private Steps() {}

    public static Batch batch(Instant now, Position... positions) {
        return new Batch(now, List.of(), List.of(positions));
    }

    public static Step step(List<Judged> judged, List<Change> changes, List<Notice> notices) {
        return new Step(judged, changes, notices, List.of(), List.of(), Map.of());
    }

    /// One of everything: `number` observations of one incident that opens, with a notice.
    public static Step full(String prefix, int number, @Nullable Instant resolved) {
        Incident incident = Examples.incident(prefix, resolved);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            judged.add(Examples.judged("%s-%05d".formatted(prefix, i), prefix));
        }
        return new Step(
                judged,
                List.of(new Change.Opened(incident)),
                List.of(notice("n-" + prefix, "ops", incident)),
                List.of(),
                List.of(
                        new Minute("load", NOW, 0.5, 1.5),
                        new Minute(Minute.FREE + "/var", NOW, 5, 15),
                        new Minute(
                                Minute.FREE + "/var", NOW.minus(Minute.TRAIL.plusMinutes(1)), 1, 2),
                        new Minute("nothing", NOW, Double.NaN, Double.NaN)),
                Map.of());
    }

    public static Notice notice(String id, String receiver, Incident incident) {
        return new Notice(id, receiver, "opened", NOW, incident);
    }
}

package org.mailwhy.agent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Observation;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Step;

/** Values of the tests. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Samples() {}

    static Fact fact(String source) {
        return new SourceRecovered(NOON, new Origin("node", source, null));
    }

    private static final Diagnosis DIAGNOSIS =
            new Diagnosis(
                    null,
                    new Diagnosis.Verdict(
                            Cause.DISK_FULL, Certainty.LIKELY, 0.9, Scope.SERVER, null),
                    Speaker.UNKNOWN,
                    List.of(),
                    List.of(),
                    new Diagnosis.Advice("full", null, new Remedy(List.of(), List.of())));

    static Notice notice(String id, String receiver) {
        Incident incident =
                new Incident(
                        "incident",
                        new Incident.Key("mx1", Direction.GIVEN, null, Cause.DISK_FULL),
                        new Incident.Status(NOON, NOON, null, false),
                        new Incident.Tally(1, Map.of("452", 1L)),
                        DIAGNOSIS);
        return new Notice(id, receiver, "opened", NOON, incident);
    }

    static Step telling(Notice... notices) {
        return new Step(List.of(), List.of(), List.of(notices), List.of(), List.of(), Map.of());
    }

    /// One observation that belongs to no incident.
    static Step judging(String id) {
        Observation observation =
                new Observation.Refused(
                        NOON,
                        new Origin("node", "mail.log", id),
                        "mx1",
                        new Dialogue(
                                Direction.GIVEN,
                                Phase.RCPT,
                                new Dialogue.Peer("192.0.2.7", null, null),
                                new Dialogue.Envelope(null, null, null, -1),
                                Speaker.UNKNOWN,
                                false,
                                null),
                        Reply.parse("452 4.3.1 full").orElseThrow());
        Judged judged = new Judged(id, observation, DIAGNOSIS, null, null, true);
        return new Step(List.of(judged), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    static Batch batch() {
        return new Batch(NOON, List.of(), List.of());
    }
}

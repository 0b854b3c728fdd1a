package org.mailwhy.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Observation.Refused;
import org.mailwhy.diagnosis.Surroundings;
import org.mailwhy.report.Report.Group;

/// What is added up of one group.
final class Tally {
    private static final int REMOTES = 10_000;

    private final Report.Key key;
    private final Set<String> remotes = new HashSet<>();
    private long count;
    private @Nullable String named;
    private @Nullable Sighting sample;
    private @Nullable Diagnosis diagnosis;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    Tally(Report.Key key) {
        this.key = key;
    }

    void add(Sighting sighting, Diagnosis of) {
        Refused refused = sighting.refused();
        Instant at = refused.at();
        count++;
        first = at.isBefore(first) ? at : first;
        last = at.isAfter(last) ? at : last;
        Peer peer = refused.dialogue().peer();
        String remote = peer.address() == null ? peer.name() : peer.address();
        if (remote != null && remotes.size() < REMOTES) {
            remotes.add(remote);
        }
        if (named == null) {
            named = peer.name() == null ? peer.address() : peer.name();
        }
        if (sample == null) {
            sample = sighting;
            diagnosis = of;
        }
    }

    /// @param troubles what the servers themselves logged: it may confirm the cause
    Group group(Diagnoses diagnoses, Troubles troubles) {
        Sighting shown = Objects.requireNonNull(sample);
        return new Group(
                key,
                count,
                first,
                last,
                remotes.size(),
                named,
                shown.text(),
                confirmed(shown.refused(), Objects.requireNonNull(diagnosis), diagnoses, troubles));
    }

    private Diagnosis confirmed(
            Refused refused, Diagnosis byWords, Diagnoses diagnoses, Troubles troubles) {
        List<TroubleLogged> near = troubles.near(refused.server(), key.cause(), refused.at());
        if (near.isEmpty()) {
            return byWords;
        }
        Diagnosis judged =
                diagnoses.of(
                        refused,
                        new Surroundings(
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                near,
                                List.of(),
                                List.of(),
                                List.of(),
                                Surroundings.Pattern.NONE));
        boolean agrees =
                judged.cause() == byWords.cause() && judged.certainty() == Certainty.CONFIRMED;
        return agrees ? judged : byWords;
    }
}

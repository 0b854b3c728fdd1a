package org.mailwhy.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Observation;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;

/// Judges refusals. Immutable, pure, total.
public final class Diagnostician {
    private Diagnostician() {}

    /// With the knowledge that comes with the program.
    public static Diagnostician standard() {
        return new Diagnostician();
    }

    /// By its words alone.
    public Diagnosis explain(Reply reply) {
        return unknown(reply);
    }

    /// By its words and all that was seen around it.
    public Diagnosis judge(Observation observation, Surroundings around) {
        return unknown(observation instanceof Observation.Refused refused ? refused.reply() : null);
    }

    /// The provider of a remote side, from the closed list of label values; `other` when it is none
    /// of them.
    public String provider(Dialogue.Peer peer, @Nullable Reply reply) {
        return "other";
    }

    private static Diagnosis unknown(@Nullable Reply reply) {
        return new Diagnosis(
                reply,
                new Diagnosis.Verdict(Cause.UNKNOWN, Certainty.UNKNOWN, 0, Scope.UNKNOWN, null),
                Speaker.UNKNOWN,
                List.of(),
                List.of(),
                new Diagnosis.Advice("", null, new Remedy(List.of(), List.of())));
    }
}

package org.mailwhy.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Observation;
import org.mailwhy.Reply;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.diagnosis.SiteRule;
import org.mailwhy.diagnosis.Surroundings;

/// What the engine asks of the diagnosis.
interface Judge {
    Diagnosis judge(Observation observation, Surroundings around);

    String provider(Peer peer, @Nullable Reply reply);

    /// The same by these rules of the site.
    default Judge by(List<SiteRule> rules) {
        return this;
    }

    static Judge of(Diagnostician diagnostician) {
        return new Judge() {
            @Override
            public Diagnosis judge(Observation observation, Surroundings around) {
                return diagnostician.judge(observation, around);
            }

            @Override
            public String provider(Peer peer, @Nullable Reply reply) {
                return diagnostician.provider(peer, reply);
            }

            @Override
            public Judge by(List<SiteRule> rules) {
                return of(diagnostician.with(rules));
            }
        };
    }
}

package org.mailwhy.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Observation;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.Surroundings;

/** A diagnosis of few words that behaves as the real one: evidence confirms, refutes, renames. */
final class WordJudge implements Judge {
    int judged;

    @Override
    public Diagnosis judge(Observation observation, Surroundings around) {
        judged++;
        return switch (observation) {
            case Observation.Refused refused -> ofWords(refused.reply(), around);
            case Observation.Unanswered _ -> ofSilence(around);
        };
    }

    @Override
    public String provider(Peer peer, @Nullable Reply reply) {
        return String.valueOf(peer.name()).contains("google") ? "gmail" : "other";
    }

    private static Diagnosis ofWords(Reply reply, Surroundings around) {
        String text = reply.text();
        if (text.contains("storage")) {
            return ofStorage(reply, around);
        }
        if (text.contains("mailbox")) {
            boolean over =
                    around.quotas().stream()
                            .flatMap(read -> read.quotas().stream())
                            .anyMatch(quota -> quota.usage() >= 1);
            return verdict(
                    reply, Cause.MAILBOX_QUOTA, over ? Certainty.CONFIRMED : Certainty.LIKELY);
        }
        if (text.contains("too many connections")) {
            return verdict(reply, Cause.CONNECTION_LIMIT, Certainty.LIKELY);
        }
        if (text.contains("rate")) {
            return verdict(reply, Cause.RATE_LIMIT, Certainty.LIKELY);
        }
        if (!around.windows().isEmpty()) {
            return verdict(reply, Cause.MAINTENANCE, Certainty.LIKELY);
        }
        return verdict(reply, Cause.UNKNOWN, Certainty.UNKNOWN);
    }

    private static Diagnosis ofStorage(Reply reply, Surroundings around) {
        if (around.host().isEmpty() || around.limits().isEmpty()) {
            return verdict(reply, Cause.DISK_FULL, Certainty.LIKELY);
        }
        boolean full =
                around.host().stream()
                        .flatMap(sample -> sample.fileSystems().stream())
                        .anyMatch(fs -> fs.available() <= Facts.LIMIT);
        return full
                ? verdict(reply, Cause.DISK_FULL, Certainty.CONFIRMED)
                : verdict(reply, Cause.POLICY, Certainty.POSSIBLE);
    }

    private static Diagnosis ofSilence(Surroundings around) {
        if (around.lifecycle().stream().anyMatch(life -> life.stage() == Stage.STOPPED)) {
            return verdict(null, Cause.MAINTENANCE, Certainty.CONFIRMED);
        }
        boolean busy = around.host().stream().anyMatch(WordJudge::busy);
        return busy
                ? verdict(null, Cause.OVERLOAD, Certainty.CONFIRMED)
                : verdict(null, Cause.UNREACHABLE, Certainty.LIKELY);
    }

    private static boolean busy(HostSampled sample) {
        return sample.slots().stream().anyMatch(slots -> slots.used() >= slots.limit());
    }

    private static Diagnosis verdict(@Nullable Reply reply, Cause cause, Certainty certainty) {
        double probability = certainty == Certainty.UNKNOWN ? 0.3 : 0.9;
        return new Diagnosis(
                reply,
                new Diagnosis.Verdict(cause, certainty, probability, Scope.UNKNOWN, null),
                Speaker.UNKNOWN,
                List.of(new Diagnosis.Ranked(cause, probability)),
                List.of(),
                new Diagnosis.Advice("", null, new Remedy(List.of(), List.of())));
    }
}

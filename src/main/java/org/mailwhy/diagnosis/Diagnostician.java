package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Diagnosis.Verdict;
import org.mailwhy.Dialogue;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Mechanism;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.Speaker.MadeBy;

/// Judges refusals: adds up the evidence of all findings, in bits, over all causes. Immutable,
/// pure, total. To add a finding, write its class and name it in one of the two lists.
public final class Diagnostician {
    private static final int MOST_SAID = 12;

    private static final double SHOWN = 0.3;

    private final Knowledge knowledge;
    private final Speakers speakers;
    private final Circumstances circumstances;
    private final List<Finding> ofTheRefusal;
    private final List<Finding> ofItsSurroundings;

    private Diagnostician(Knowledge knowledge, List<SiteRule> rules) {
        this.knowledge = knowledge;
        speakers = new Speakers(knowledge.lexicon());
        circumstances = new Circumstances(knowledge.lexicon());
        ofTheRefusal =
                List.of(
                        new WordsFinding(knowledge),
                        new SiteFinding(rules),
                        new FrameFinding(),
                        new PhaseFinding(),
                        new SilenceFinding());
        ofItsSurroundings =
                List.of(
                        new StorageFinding(),
                        new ExhaustedFinding(),
                        new SlotsFinding(),
                        new PressureFinding(),
                        new QuotaFinding(),
                        new TroubleFinding(),
                        new LifecycleFinding(),
                        new WindowFinding(),
                        new PatternFinding(),
                        new MonitorFinding(),
                        new NeighbourFinding(),
                        new RecoveryFinding(),
                        new DelayFinding());
    }

    /// With the knowledge that comes with the program.
    public static Diagnostician standard() {
        return new Diagnostician(Knowledge.standard(), List.of());
    }

    static Diagnostician with(Knowledge knowledge) {
        return new Diagnostician(knowledge, List.of());
    }

    /// The same, and these rules of the site instead of any others.
    public Diagnostician with(List<SiteRule> rules) {
        return new Diagnostician(knowledge, rules);
    }

    /// By its words alone.
    public Diagnosis explain(Reply reply) {
        return explain(reply, Phase.UNKNOWN, Speaker.UNKNOWN);
    }

    /// By its words and where in a session who said it.
    public Diagnosis explain(Reply reply, Phase phase, Speaker speaker) {
        return diagnose(null, reply, phase, speaker, Surroundings.NONE);
    }

    /// By its words and all that was seen around it.
    public Diagnosis judge(Observation observation, Surroundings around) {
        Dialogue dialogue = observation.dialogue();
        Reply reply = observation instanceof Refused refused ? refused.reply() : null;
        return diagnose(observation, reply, dialogue.phase(), dialogue.speaker(), around);
    }

    /// The provider of a remote side, from the closed list of label values; `other` when it is none
    /// of them.
    public String provider(Dialogue.Peer peer, @Nullable Reply reply) {
        String byName = Providers.of(peer.name(), null);
        return reply == null || !byName.equals(Providers.OTHER)
                ? byName
                : Providers.of(null, speakers.software(Reading.of(reply, knowledge)));
    }

    private Diagnosis diagnose(
            @Nullable Observation observation,
            @Nullable Reply reply,
            Phase phase,
            Speaker known,
            Surroundings around) {
        Reading reading = reply == null ? null : Reading.of(reply, knowledge);
        Speaker speaker = speaker(known, reading);
        Subject alone =
                new Subject(observation, reading, phase, speaker, around, Posterior.of(List.of()));
        List<Evidence> refusal = bounded(find(ofTheRefusal, alone));
        Subject subject =
                new Subject(observation, reading, phase, speaker, around, Posterior.of(refusal));
        List<Evidence> evidence =
                heaviestFirst(
                        Stream.concat(refusal.stream(), find(ofItsSurroundings, subject).stream()));
        Posterior posterior = Posterior.of(evidence);
        Verdict verdict = verdict(posterior, evidence, reading);
        return new Diagnosis(
                reply,
                verdict,
                speaker,
                posterior.ranked(),
                shown(evidence, posterior),
                Sentences.advice(subject, verdict, posterior, evidence));
    }

    private static List<Evidence> find(List<Finding> findings, Subject subject) {
        return findings.stream().flatMap(finding -> finding.find(subject)).toList();
    }

    /// Anyone can say anything, and many words that agree are still one reply: together they weigh
    /// no more than [Bits#WORDS], so that a measurement outweighs them.
    private static List<Evidence> bounded(List<Evidence> refusal) {
        double lead = Posterior.of(refusal).leadInBits();
        if (lead <= Bits.WORDS) {
            return refusal;
        }
        double share = Bits.WORDS / lead;
        return refusal.stream().map(each -> scaled(each, share)).toList();
    }

    private static Evidence scaled(Evidence each, double share) {
        return new Evidence(
                each.cause(),
                each.weight() * share,
                each.source(),
                each.finding(),
                each.measured(),
                each.confirms());
    }

    private Speaker speaker(Speaker known, @Nullable Reading reading) {
        if (reading == null) {
            return known;
        }
        Speaker heard = speakers.of(reading);
        String software = known.software() == null ? heard.software() : known.software();
        MadeBy madeBy = known.madeBy() == null ? heard.madeBy() : known.madeBy();
        return new Speaker(software, madeBy);
    }

    private Verdict verdict(
            Posterior posterior, List<Evidence> evidence, @Nullable Reading reading) {
        Ranked first = posterior.first();
        Certainty certainty = certainty(first, evidence);
        Cause cause = certainty == Certainty.UNKNOWN ? Cause.UNKNOWN : first.cause();
        Scope scope =
                reading == null
                        ? Circumstances.scopeOfSilence(cause)
                        : circumstances.scope(cause, reading);
        Mechanism mechanism = reading == null ? null : circumstances.mechanism(cause, reading);
        return new Verdict(cause, certainty, first.probability(), scope, mechanism);
    }

    private static Certainty certainty(Ranked first, List<Evidence> evidence) {
        if (first.probability() < 0.5) {
            return Certainty.UNKNOWN;
        }
        boolean confirmed =
                evidence.stream().anyMatch(e -> e.confirms() && e.cause() == first.cause());
        if (confirmed && first.probability() >= 0.75) {
            return Certainty.CONFIRMED;
        }
        return first.probability() >= 0.75 ? Certainty.LIKELY : Certainty.POSSIBLE;
    }

    /// What a person should read: all that was measured, and of what was said the heaviest for and
    /// against the causes in question.
    private static List<Evidence> shown(List<Evidence> evidence, Posterior posterior) {
        Set<Cause> inQuestion =
                posterior.ranked().stream().map(Ranked::cause).collect(Collectors.toSet());
        List<Evidence> said =
                evidence.stream()
                        .filter(e -> e.source() == Source.REPLY)
                        .filter(e ->
                                inQuestion.contains(e.cause()) && Math.abs(e.weight()) >= SHOWN)
                        .limit(MOST_SAID)
                        .toList();
        return evidence.stream()
                .filter(e -> e.source() != Source.REPLY || said.contains(e))
                .toList();
    }

    /// In an order that does not depend on that of the surroundings, so that sums do not either.
    private static List<Evidence> heaviestFirst(Stream<Evidence> evidence) {
        return evidence.sorted(
                        Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
                                .thenComparing(Evidence::cause)
                                .thenComparing(Evidence::finding))
                .toList();
    }
}

package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Observation;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.SiteRule;
import org.mailwhy.diagnosis.Surroundings.Pattern;

/// Judges refusals; a flood of like ones is judged by examples: again when the evidence changed,
/// ten seconds passed or their number doubled.
final class Verdicts {
    private static final int MOST = 300;
    private static final String OTHER = "other";
    private static final Duration SAME = Duration.ofSeconds(10);

    /// From so many like ones in 15 minutes on, refusals are told apart only by the shape of their
    /// text, no longer by each address and number in it.
    private static final int FLOOD = 1_000;

    private Judge judge;
    private final Memory memory;
    private final Map<Shape, Example> examples = new Lru<>(MOST);

    /// Hosts that refused us, by provider.
    private final Map<String, Distinct> hosts = new Lru<>(MOST);

    /// Everything of a refusal that a diagnosis may depend on.
    ///
    /// @param quotaAt of the newest reading of the recipient's quota
    private record Shape(
            String server,
            Direction direction,
            Phase phase,
            Speaker speaker,
            String what,
            @Nullable String client,
            @Nullable String recipient,
            long size,
            @Nullable Instant quotaAt) {}

    private record Example(Diagnosis diagnosis, Instant at, long version, long refusals) {}

    Verdicts(Judge judge, Memory memory) {
        this.judge = judge;
        this.memory = memory;
    }

    /// What holds from the next step on.
    void adopt(List<SiteRule> rules) {
        judge = judge.by(rules);
        examples.clear();
    }

    Diagnosis of(Observation observation, long tick) {
        long refusals = memory.servers.of(observation.server()).refusals(observation, tick);
        Shape shape = shape(observation, refusals > FLOOD);
        Example known = examples.get(shape);
        long version = memory.version();
        if (known != null
                && known.version() == version
                && refusals < 2 * known.refusals()
                && Duration.between(known.at(), observation.at()).abs().compareTo(SAME) < 0) {
            return ofThis(known.diagnosis(), observation);
        }
        Diagnosis fresh = again(observation, tick);
        examples.put(shape, new Example(fresh, observation.at(), version, refusals));
        return fresh;
    }

    /// By all that is known now.
    Diagnosis again(Observation observation, long tick) {
        ServerMemory server = memory.servers.of(observation.server());
        Hosts others = others(observation, tick);
        return judge.judge(
                observation, memory.around(observation, server.pattern(observation, others, tick)));
    }

    private Hosts others(Observation observation, long tick) {
        return switch (observation.dialogue().direction()) {
            case GIVEN -> Hosts.NONE;
            case PROBE -> memory.servers.besides(observation);
            case RECEIVED -> {
                Distinct refusing = hosts.get(String.valueOf(provider(observation)));
                yield refusing == null
                        ? Hosts.NONE
                        : new Hosts(Math.max(0, refusing.count(tick) - 1), 0);
            }
        };
    }

    /// A host of a provider refused us.
    void refused(Observation observation, long tick) {
        String provider = provider(observation);
        if (provider != null && !provider.equals(OTHER)) {
            hosts.computeIfAbsent(provider, _ -> new Distinct())
                    .add(ServerMemory.client(observation.dialogue()), tick);
        }
    }

    /// A refusal of long ago: who else was refused now has nothing to do with it.
    Diagnosis ofBacklog(Observation observation) {
        return judge.judge(observation, memory.around(observation, Pattern.NONE));
    }

    @Nullable String provider(Observation observation) {
        return observation.dialogue().direction() == Direction.RECEIVED
                ? judge.provider(observation.dialogue().peer(), reply(observation))
                : null;
    }

    private Shape shape(Observation observation, boolean flood) {
        Dialogue dialogue = observation.dialogue();
        String what = what(observation);
        String recipient = dialogue.envelope().recipient();
        HostMemory.Stamped quota = memory.host.quotaOf(recipient);
        return new Shape(
                observation.server(),
                dialogue.direction(),
                dialogue.phase(),
                dialogue.speaker(),
                flood ? outline(what) : what,
                flood ? null : ServerMemory.client(dialogue),
                flood && quota == null ? null : recipient,
                flood && quota == null ? -1 : dialogue.envelope().size(),
                quota == null ? null : quota.quota().at());
    }

    private static String what(Observation observation) {
        return switch (observation) {
            case Observation.Refused refused -> refused.reply().toString();
            case Observation.Unanswered unanswered ->
                    unanswered.silence().label() + " " + unanswered.detail();
        };
    }

    /// The shape of what was said.
    static String outline(Observation observation) {
        return outline(what(observation));
    }

    /// The text without its numbers and without what stands in angle brackets.
    static String outline(String text) {
        StringBuilder outline = new StringBuilder(text.length());
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bracket = c == '<' || (bracket && c != '>');
            // the reply's own codes stay
            if (!bracket && (i < 10 || c < '0' || c > '9')) {
                outline.append(c);
            }
        }
        return outline.toString();
    }

    private static @Nullable Reply reply(Observation observation) {
        return observation instanceof Observation.Refused refused ? refused.reply() : null;
    }

    private static Diagnosis ofThis(Diagnosis like, Observation observation) {
        Reply own = reply(observation);
        return own == null || own.equals(like.reply())
                ? like
                : new Diagnosis(
                        own,
                        like.verdict(),
                        like.speaker(),
                        like.causes(),
                        like.evidence(),
                        like.advice());
    }
}

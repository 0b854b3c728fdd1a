package org.mailwhy.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.DeferredEnded;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// Joins what the lines of one log say by queue id, and makes facts of it. Bounded: the oldest
/// messages are forgotten.
final class Sessions {
    private static final int MESSAGES = 10_000;
    private static final int HELD = 1_000;

    /// Postfix logs one answer for each recipient of a message, within the same delivery; the next
    /// attempt comes after minimal_backoff_time (300 s).
    private static final Duration SAME_ATTEMPT = Duration.ofSeconds(60);

    private final String node;
    private final String source;
    private final ServerNames names;
    private final Map<String, Message> messages = new Newest<>(MESSAGES);
    private final Map<String, Peer> clients = new Newest<>(MESSAGES);
    private final Map<String, Saying.Step> steps = new Newest<>(MESSAGES);

    /// The recipient of each that was deferred last.
    private final Map<String, String> deferred = new Newest<>(MESSAGES);

    private final Map<String, Instant> answers = new Newest<>(1_000);

    /// Of open sessions: a refusal whose code is not known yet, the words of the last one told.
    private final LinkedHashMap<String, Held> held = new LinkedHashMap<>();

    private final Map<String, String> answered = new Newest<>(1_000);
    private final Map<Traffic, Long> traffic = new LinkedHashMap<>();

    Sessions(String node, String source, ServerNames names) {
        this.node = node;
        this.source = source;
        this.names = names;
    }

    /// What is known of a message in the queue.
    private record Message(Peer client, @Nullable String sender, long size) {
        static final Message UNKNOWN = new Message(Peer.UNKNOWN, null, -1);
    }

    /// A refusal whose code is not known yet.
    private record Held(Entry entry, Origin origin, Saying.Refusal refusal) {}

    private record Traffic(String server, Direction direction) {}

    /// What `saying` means in the light of the lines before it; empty when it only adds to them.
    ///
    /// @param position of the line
    Optional<Fact> join(Entry entry, Saying saying, String position) {
        Origin origin = new Origin(node, source, position);
        return switch (saying) {
            case Saying.Refusal refusal -> refused(entry, origin, refusal);
            case Saying.Held next -> hold(new Held(entry, origin, next.refusal()));
            case Saying.Closed closed -> closed(entry, origin, closed);
            case Saying.NoAnswer silent -> unanswered(entry, origin, silent);
            case Saying.NotTaken lost -> notTaken(entry, origin, lost);
            case Saying.Trouble trouble -> Optional.of(trouble(entry, origin, trouble));
            case Saying.Life life -> Optional.of(life(entry, origin, life));
            case Saying.Ended ended -> ended(entry, origin, ended);
            case Saying.Deferred waits -> {
                deferred.put(waits.queueId(), waits.recipient());
                yield Optional.empty();
            }
            case Saying.Taken taken -> {
                String server = name(entry, taken.instance());
                traffic.merge(new Traffic(server, taken.direction()), 1L, Long::sum);
                yield Optional.empty();
            }
            case Saying.Queued queued -> {
                Message known = messages.getOrDefault(queued.queueId(), Message.UNKNOWN);
                messages.put(
                        queued.queueId(),
                        new Message(known.client, queued.sender(), queued.size()));
                yield Optional.empty();
            }
            case Saying.Connected connected -> {
                clients.put(connected.session(), connected.client());
                yield Optional.empty();
            }
            case Saying.Step step -> {
                steps.merge(step.session(), step, Sessions::next);
                yield Optional.empty();
            }
            case Saying.Begun begun -> {
                messages.put(begun.queueId(), new Message(begun.client(), null, -1));
                yield Optional.empty();
            }
        };
    }

    private Optional<Fact> refused(Entry entry, Origin origin, Saying.Refusal refusal) {
        Dialogue dialogue = complete(refusal.dialogue());
        Reply reply = refusal.reply();
        @Nullable String session = dialogue.envelope().queueId();
        if (dialogue.direction() == Direction.GIVEN && session != null) {
            answered.put(session, reply.text());
        }
        return repeated(entry.at(), dialogue, reply.code() + " " + reply.enhanced())
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                entry.at(),
                                origin,
                                name(entry, refusal.instance()),
                                dialogue,
                                reply));
    }

    /// What the server itself sends, such as a bounce, is answered to nobody.
    private Optional<Fact> notTaken(Entry entry, Origin origin, Saying.NotTaken lost) {
        Peer client = messages.getOrDefault(lost.queueId(), Message.UNKNOWN).client;
        return client.equals(Peer.UNKNOWN)
                ? Optional.empty()
                : refused(entry, origin, lost.from(client));
    }

    /// Tells the one of this session before it, or the oldest when there are too many.
    private Optional<Fact> hold(Held next) {
        String session = String.valueOf(next.refusal.dialogue().envelope().queueId());
        Held before = held.putLast(session, next);
        if (held.size() > HELD) {
            before = held.pollFirstEntry().getValue();
        }
        return before == null ? Optional.empty() : told(before, null);
    }

    /// Of two that differ the earlier is told, which says more.
    private Optional<Fact> closed(Entry entry, Origin origin, Saying.Closed closed) {
        Held before = held.remove(closed.session());
        @Nullable String told = answered.remove(closed.session());
        Saying.@Nullable Refusal last = closed.last().orElse(null);
        if (before != null) {
            Reply words = before.refusal().reply();
            return told(
                    before,
                    closed.last()
                            .map(Saying.Refusal::reply)
                            .filter(reply -> reply.text().equals(words.text()))
                            .orElse(null));
        }
        return last == null || last.reply().text().equals(told)
                ? Optional.empty()
                : refused(entry, origin, last);
    }

    private Optional<Fact> told(Held held, @Nullable Reply exact) {
        Saying.Refusal refusal = held.refusal();
        return refused(
                held.entry(), held.origin(), exact == null ? refusal : refusal.exactly(exact));
    }

    private Optional<Fact> unanswered(Entry entry, Origin origin, Saying.NoAnswer silent) {
        Dialogue dialogue = complete(silent.dialogue());
        return stillWaits(entry, dialogue)
                        || repeated(entry.at(), dialogue, silent.silence().label())
                ? Optional.empty()
                : Optional.of(
                        new Unanswered(
                                entry.at(),
                                origin,
                                name(entry, silent.instance()),
                                dialogue,
                                silent.silence(),
                                silent.detail()));
    }

    private Fact trouble(Entry entry, Origin origin, Saying.Trouble trouble) {
        return new TroubleLogged(
                entry.at(),
                origin,
                name(entry, trouble.instance()),
                trouble.cause(),
                trouble.measured(),
                client(trouble),
                complete(trouble.envelope()),
                entry.text());
    }

    private Fact life(Entry entry, Origin origin, Saying.Life life) {
        return new Lifecycle(
                entry.at(),
                origin,
                name(entry, life.instance()),
                life.software(),
                life.stage(),
                entry.text(),
                life.by());
    }

    private Optional<Fact> ended(Entry entry, Origin origin, Saying.Ended ended) {
        @Nullable String recipient = deferred.get(ended.queueId());
        boolean waited =
                recipient != null
                        && (ended.recipient().isEmpty() || ended.recipient().equals(recipient));
        if (waited) {
            deferred.remove(ended.queueId());
        }
        return waited
                ? Optional.of(
                        new DeferredEnded(
                                entry.at(),
                                origin,
                                name(entry, ended.instance()),
                                ended.queueId(),
                                ended.fate()))
                : Optional.empty();
    }

    /// The accepted traffic since the last call.
    List<Fact> traffic(Instant at) {
        Origin origin = new Origin(node, source, null);
        List<Fact> facts = new ArrayList<>();
        traffic.forEach((key, count) ->
                facts.add(new TrafficCounted(at, origin, key.server, key.direction, count)));
        traffic.clear();
        return facts;
    }

    private String name(Entry entry, @Nullable String instance) {
        return names.name(entry.host(), instance);
    }

    /// The sender of a transaction is named once.
    private static Saying.Step next(Saying.Step before, Saying.Step now) {
        boolean goesOn = now.phase() == Phase.RCPT || now.phase() == Phase.END_OF_DATA;
        String sender = goesOn ? before.named().sender() : now.named().sender();
        String recipient = now.named().recipient();
        return new Saying.Step(
                now.session(), now.phase(), new Dialogue.Envelope(sender, recipient, null, -1));
    }

    private Dialogue complete(Dialogue dialogue) {
        String session = dialogue.envelope().queueId();
        Saying.Step step = session == null ? null : steps.get(session);
        return new Dialogue(
                dialogue.direction(),
                step != null && dialogue.phase() == Phase.UNKNOWN ? step.phase() : dialogue.phase(),
                client(dialogue),
                complete(step == null ? dialogue.envelope() : within(step, dialogue.envelope())),
                dialogue.speaker(),
                dialogue.implied(),
                dialogue.session());
    }

    private static Dialogue.Envelope within(Saying.Step step, Dialogue.Envelope known) {
        return new Dialogue.Envelope(
                step.named().sender(), step.named().recipient(), known.queueId(), known.size());
    }

    private Dialogue.Envelope complete(Dialogue.Envelope known) {
        String queueId = known.queueId();
        Message message = queueId == null ? null : messages.get(queueId);
        if (message == null) {
            return known;
        }
        return new Dialogue.Envelope(
                known.sender() == null ? message.sender : known.sender(),
                known.recipient(),
                queueId,
                known.size() < 0 ? message.size : known.size());
    }

    private Peer client(Saying.Trouble trouble) {
        String queueId = trouble.envelope().queueId();
        Message message = queueId == null ? null : messages.get(queueId);
        Peer client = queueId == null ? null : clients.get(queueId);
        Peer known = message == null ? Peer.UNKNOWN : message.client;
        return trouble.peer().equals(Peer.UNKNOWN)
                ? client == null ? known : client
                : trouble.peer();
    }

    /// Whom a line refuses that names only the session (OpenSMTPD).
    private Peer client(Dialogue dialogue) {
        String session = dialogue.envelope().queueId();
        Peer client = session == null ? null : clients.get(session);
        return client == null || !dialogue.peer().equals(Peer.UNKNOWN) ? dialogue.peer() : client;
    }

    /// A process that lets a client wait says so again and again.
    private boolean stillWaits(Entry entry, Dialogue dialogue) {
        if (!dialogue.implied()) {
            return false;
        }
        String client = String.valueOf(dialogue.peer().address());
        String process = String.join(" ", entry.tag(), String.valueOf(entry.pid()), client);
        Instant before = answers.put(process, entry.at());
        return before != null && entry.at().isBefore(before.plus(SAME_ATTEMPT));
    }

    /// Whether the same attempt logged the same answer already: for another recipient, or for a
    /// condition that the server notes twice. A reply to RCPT is given to each.
    private boolean repeated(Instant at, Dialogue dialogue, String answer) {
        String queueId = dialogue.envelope().queueId();
        if (queueId == null
                || (dialogue.direction() != Direction.RECEIVED && !dialogue.implied())
                || dialogue.phase() == Phase.RCPT) {
            return false;
        }
        String key =
                String.join(
                        " ",
                        queueId,
                        String.valueOf(dialogue.peer().address()),
                        dialogue.phase().label(),
                        answer);
        Instant before = answers.put(key, at);
        return before != null && at.isBefore(before.plus(SAME_ATTEMPT));
    }

    /// A map that forgets what was put first.
    private static final class Newest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;
        private final int limit;

        Newest(int limit) {
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > limit;
        }
    }
}

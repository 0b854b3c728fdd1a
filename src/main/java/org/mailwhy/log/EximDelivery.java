package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// What became of Exim's deliveries. An error of a host stands in a line of its own and again in
/// the one that defers (`==`): the second is taken for the same by its id, peer and answer.
final class EximDelivery {
    private static final Map<String, Phase> STEPS =
            Map.ofEntries(
                    Map.entry("initial connection", Phase.BANNER),
                    Map.entry("EHLO", Phase.HELLO),
                    Map.entry("HELO", Phase.HELLO),
                    Map.entry("LHLO", Phase.HELLO),
                    Map.entry("STARTTLS", Phase.STARTTLS),
                    Map.entry("AUTH", Phase.AUTH),
                    Map.entry("MAIL FROM", Phase.MAIL),
                    Map.entry("RCPT TO", Phase.RCPT),
                    Map.entry("DATA", Phase.DATA),
                    Map.entry("BDAT", Phase.DATA),
                    Map.entry("sending data block", Phase.DATA),
                    Map.entry("end of data", Phase.END_OF_DATA),
                    Map.entry("QUIT", Phase.QUIT));

    private final Predicate<String> ours;

    EximDelivery(Predicate<String> ours) {
        this.ours = ours;
    }

    /// @param cursor behind the message id
    List<Saying> read(String id, Cursor cursor) {
        Envelope envelope = new Envelope(null, null, id, -1);
        if (cursor.skip("H=")) {
            return host(envelope, EximReject.peer(cursor), cursor).stream().toList();
        }
        if (cursor.skip("=> ") || cursor.skip("-> ")) {
            return sent(id, cursor);
        }
        boolean bounced = cursor.skip("** ");
        // a quoted local part may hold anything
        if ((!bounced && !cursor.skip("== ")) || cursor.at("\"")) {
            return List.of();
        }
        String recipient = cursor.word();
        List<Saying> sayings = new ArrayList<>(failed(envelope, recipient, cursor));
        sayings.add(
                bounced
                        ? new Saying.Ended(Exim.SOFTWARE, id, recipient, Fate.BOUNCED)
                        : new Saying.Deferred(id, recipient));
        return sayings;
    }

    /// `u <u@lab.test> R=… T=…` of a local delivery, `u@d.test R=… T=… H=…` of one to a host.
    private List<Saying> sent(String id, Cursor cursor) {
        String local = cursor.word();
        String address =
                !local.contains("@") && cursor.skip(" <")
                        ? String.valueOf(cursor.address())
                        : local;
        Saying end = new Saying.Ended(Exim.SOFTWARE, id, address, Fate.SENT);
        if (cursor.until(" H=") == null) {
            return List.of(end);
        }
        Peer peer = EximReject.peer(cursor);
        Direction direction = near(peer) ? Direction.GIVEN : Direction.RECEIVED;
        String instance = near(peer) ? Dovecot.SOFTWARE : Exim.SOFTWARE;
        return List.of(end, new Saying.Taken(instance, direction));
    }

    /// ` <parent> R=… T=… defer (errno)[ H=…]: reason`
    private List<Saying> failed(Envelope envelope, String recipient, Cursor cursor) {
        Envelope known = new Envelope(null, recipient, envelope.queueId(), -1);
        long errno = 0;
        if (cursor.until(" defer (") != null) {
            boolean own = cursor.skip("-");
            errno = own ? -cursor.number() : cursor.number();
            cursor.skip(")");
        }
        if (cursor.skip(" H=")) {
            return host(known, EximReject.peer(cursor), cursor).stream().toList();
        }
        if (cursor.skip(": ")) {
            return kept(known, errno, cursor.rest());
        }
        return cursor.until(" H=") == null
                ? List.of()
                : host(known, EximReject.peer(cursor), cursor).stream().toList();
    }

    /// A delivery on this host, or none at all.
    private static List<Saying> kept(Envelope envelope, long errno, String reason) {
        // store.h ERRNO_EXIMQUOTA
        if (errno == -22 || reason.startsWith("mailbox is full")) {
            return stored(envelope, Cause.MAILBOX_QUOTA, reason);
        }
        int colon = reason.indexOf(": ");
        String error = "defer: " + (colon < 0 ? reason : reason.substring(0, colon));
        Optional<Cause> cause = errno > 0 ? SystemError.cause(error) : Optional.empty();
        if (reason.startsWith("host lookup did not complete")) {
            return List.of(
                    new Saying.NoAnswer(
                            Exim.SOFTWARE,
                            received(Phase.CONNECT, Peer.UNKNOWN, envelope, client()),
                            Silence.DNS,
                            reason));
        }
        return cause.map(it -> stored(envelope, it, reason)).orElse(List.of());
    }

    private static List<Saying> stored(Envelope envelope, Cause cause, String reason) {
        Reply reply = Replies.ofDelivery(cause, reason);
        return List.of(
                EximReject.implied(Phase.UNKNOWN, Peer.UNKNOWN, envelope, reply),
                new Saying.Trouble(Exim.SOFTWARE, cause, null, Peer.UNKNOWN, envelope));
    }

    /// What stands behind a host: its answer, or that there was none.
    private Optional<Saying> host(Envelope envelope, Peer peer, Cursor cursor) {
        if (cursor.skip(" ") && !cursor.rest().contains(": ")) {
            return unconnected(envelope, peer, cursor.rest());
        }
        cursor.skip(": ");
        if (cursor.skip("SMTP error from remote mail server after ")
                || cursor.skip("LMTP error after ")) {
            Phase phase = phase(cursor);
            String words = cursor.until(": ") == null ? "" : cursor.rest();
            return refused(envelope, peer, phase, words);
        }
        if (cursor.skip("Remote host closed connection in response to ")
                || cursor.skip("Remote host closed connection ")) {
            return closed(envelope, peer, cursor);
        }
        if (cursor.skip("SMTP timeout after ") || cursor.skip("LMTP timeout after ")) {
            return Optional.of(silent(envelope, peer, phase(cursor), Silence.TIMEOUT, "timed out"));
        }
        return unconnected(envelope, peer, cursor.rest());
    }

    /// `[pipelined ]COMMAND[:<address>]`, whose address may hold anything.
    private static Phase phase(Cursor cursor) {
        cursor.skip("pipelined ");
        for (Map.Entry<String, Phase> step : STEPS.entrySet()) {
            if (cursor.skip(step.getKey())) {
                if (cursor.skip(":<")) {
                    cursor.address();
                }
                return step.getValue();
            }
        }
        return Phase.UNKNOWN;
    }

    /// A 421 to EHLO makes Exim try HELO, and so stands in brackets.
    private Optional<Saying> closed(Envelope envelope, Peer peer, Cursor cursor) {
        Phase phase = phase(cursor);
        if (cursor.until("(EHLO response was: ") == null) {
            return Optional.of(silent(envelope, peer, phase, Silence.DROPPED, "connection closed"));
        }
        String words = cursor.rest();
        String inner = words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
        return refused(envelope, peer, Phase.HELLO, inner);
    }

    private Optional<Saying> refused(Envelope envelope, Peer peer, Phase phase, String words) {
        // string_printing: a line break is written as \n
        Optional<Reply> reply = Replies.joined(words.replace("\\n", " ")).filter(Replies::matters);
        boolean near = near(peer);
        String neighbour = near ? Cyrus.orDovecot(words) : null;
        return reply.map(it ->
                near
                        ? new Saying.Refusal(
                                neighbour,
                                new Dialogue(
                                        Direction.GIVEN,
                                        phase,
                                        Peer.UNKNOWN,
                                        envelope,
                                        Speaker.server(neighbour),
                                        false,
                                        null),
                                it)
                        : new Saying.Refusal(
                                Exim.SOFTWARE,
                                received(phase, peer, envelope, Speaker.server(null)),
                                it));
    }

    private Optional<Saying> unconnected(Envelope envelope, Peer peer, String error) {
        Silence silence =
                switch (error) {
                    case "Connection refused", "No route to host", "Network is unreachable" ->
                            Silence.REFUSED;
                    case "Connection timed out" -> Silence.TIMEOUT;
                    default -> null;
                };
        return Optional.ofNullable(silence)
                .map(it -> silent(envelope, peer, Phase.CONNECT, it, error));
    }

    private Saying silent(
            Envelope envelope, Peer peer, Phase phase, Silence silence, String detail) {
        boolean near = near(peer);
        return new Saying.NoAnswer(
                near ? Dovecot.SOFTWARE : Exim.SOFTWARE,
                near
                        ? new Dialogue(
                                Direction.GIVEN,
                                phase,
                                Peer.UNKNOWN,
                                envelope,
                                client(),
                                false,
                                null)
                        : received(phase, peer, envelope, client()),
                silence,
                detail);
    }

    private static Dialogue received(Phase phase, Peer peer, Envelope envelope, Speaker speaker) {
        return new Dialogue(Direction.RECEIVED, phase, peer, envelope, speaker, false, null);
    }

    private static Speaker client() {
        return new Speaker(Exim.SOFTWARE, Speaker.MadeBy.CLIENT);
    }

    private boolean near(Peer peer) {
        return peer.address() != null && ours.test(peer.address());
    }
}

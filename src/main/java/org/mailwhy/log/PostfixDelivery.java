package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/// What became of Postfix's own deliveries: `smtp`, `lmtp`, `local`, `virtual`, `pipe`.
final class PostfixDelivery {
    /// `in reply to … command`.
    private static final Map<String, Phase> COMMANDS =
            Map.ofEntries(
                    Map.entry("HELO", Phase.HELLO),
                    Map.entry("EHLO", Phase.HELLO),
                    Map.entry("LHLO", Phase.HELLO),
                    Map.entry("STARTTLS", Phase.STARTTLS),
                    Map.entry("AUTH", Phase.AUTH),
                    Map.entry("MAIL FROM", Phase.MAIL),
                    Map.entry("RCPT TO", Phase.RCPT),
                    Map.entry("DATA", Phase.DATA),
                    Map.entry("BDAT", Phase.DATA),
                    Map.entry("end of DATA", Phase.END_OF_DATA),
                    Map.entry("QUIT", Phase.QUIT));

    /// `while …`
    private static final Map<String, Phase> DOINGS =
            Map.ofEntries(
                    Map.entry("receiving the initial server greeting", Phase.BANNER),
                    Map.entry("receiving the initial SMTP greeting", Phase.BANNER),
                    Map.entry("performing the EHLO handshake", Phase.HELLO),
                    Map.entry("performing the HELO handshake", Phase.HELLO),
                    Map.entry("performing the LHLO handshake", Phase.HELLO),
                    Map.entry("sending MAIL FROM", Phase.MAIL),
                    Map.entry("sending RCPT TO", Phase.RCPT),
                    Map.entry("receiving the STARTTLS response", Phase.STARTTLS),
                    Map.entry("sending DATA command", Phase.DATA),
                    Map.entry("sending message body", Phase.DATA),
                    Map.entry("sending end of data", Phase.END_OF_DATA),
                    Map.entry("sending final RSET", Phase.QUIT),
                    Map.entry("sending QUIT", Phase.QUIT));

    private final Predicate<String> ours;

    PostfixDelivery(Predicate<String> ours) {
        this.ours = ours;
    }

    List<Saying> read(String instance, String program, String queueId, Cursor cursor) {
        Attempt attempt = new Attempt(instance, program, new Envelope(null, null, queueId, -1));
        if (!cursor.skip("to=<")) {
            // one of several hosts failed, the next one is tried
            return answer(attempt, cursor).stream().toList();
        }
        @Nullable String recipient = cursor.address();
        if (recipient == null || cursor.until(", relay=") == null) {
            return List.of();
        }
        @Nullable String relay = cursor.until(", ");
        if (relay == null || cursor.until(", status=") == null) {
            return List.of();
        }
        @Nullable String status = cursor.until(" (");
        return status == null
                ? List.of()
                : ended(attempt.to(recipient), relay, status, new Cursor(inner(cursor.rest())));
    }

    private List<Saying> ended(Attempt attempt, String relay, String status, Cursor reason) {
        return switch (status) {
            case "sent" -> sent(attempt, relay);
            case "bounced", "expired" -> failed(attempt, reason, attempt.ended(Fate.BOUNCED));
            case "deferred" -> failed(attempt, reason, attempt.deferred());
            // a probe of verify(8)
            case "undeliverable" -> failure(attempt, reason).toList();
            default -> List.of();
        };
    }

    private List<Saying> sent(Attempt attempt, String relay) {
        Saying end = attempt.ended(Fate.SENT);
        if (!attempt.overNet()) {
            return List.of(end);
        }
        Peer peer = PostfixReject.peer(new Cursor(relay));
        boolean near = near(peer);
        return List.of(
                end,
                new Saying.Taken(
                        near ? attempt.neighbour(peer, "") : attempt.instance,
                        near ? Direction.GIVEN : Direction.RECEIVED));
    }

    private List<Saying> failed(Attempt attempt, Cursor reason, Saying then) {
        return Stream.concat(failure(attempt, reason), Stream.of(then)).toList();
    }

    private Stream<Saying> failure(Attempt attempt, Cursor reason) {
        // an old answer that the queue manager repeats
        if (reason.at("delivery temporarily suspended: ")) {
            return Stream.empty();
        }
        return attempt.overNet()
                ? answer(attempt, reason).stream()
                : stored(attempt, reason.rest());
    }

    /// What the other side answered, or how it did not.
    private Optional<Saying> answer(Attempt attempt, Cursor cursor) {
        if (cursor.skip("host ")) {
            Peer peer = PostfixReject.peer(cursor);
            return cursor.skip(" refused to talk to me: ")
                    ? refused(attempt, peer, Phase.BANNER, cursor.rest())
                    : cursor.skip(" said: ")
                            ? said(attempt, peer, cursor.rest())
                            : Optional.empty();
        }
        if (cursor.skip("lost connection with ")) {
            return broken(attempt, cursor, Silence.DROPPED, "connection lost");
        }
        if (cursor.skip("conversation with ")) {
            return broken(attempt, cursor, Silence.TIMEOUT, "timed out");
        }
        if (cursor.skip("connect to ")) {
            Peer peer = PostfixReject.peer(cursor);
            String error = cursor.skip(": ") ? cursor.rest() : "";
            return Optional.of(silent(attempt, peer, Phase.CONNECT, connect(error), error));
        }
        if (cursor.skip("Host or domain name not found. Name service error for name=")) {
            return unresolved(attempt, cursor);
        }
        if (cursor.skip("TLS is required, but ")) {
            String error = cursor.rest();
            int host = error.lastIndexOf(" host ");
            Peer peer =
                    host < 0
                            ? Peer.UNKNOWN
                            : PostfixReject.peer(
                                    new Cursor(error.substring(host + " host ".length())));
            return Optional.of(silent(attempt, peer, Phase.STARTTLS, Silence.TLS, error));
        }
        if (cursor.skip("Cannot start TLS: ")) {
            String error = cursor.rest();
            return Optional.of(silent(attempt, Peer.UNKNOWN, Phase.STARTTLS, Silence.TLS, error));
        }
        return Optional.empty();
    }

    private Optional<Saying> said(Attempt attempt, Peer peer, String rest) {
        int end = rest.lastIndexOf(" (in reply to ");
        if (end < 0) {
            return refused(attempt, peer, Phase.UNKNOWN, rest);
        }
        Cursor cursor = new Cursor(rest.substring(end + " (in reply to ".length()));
        String command = String.valueOf(cursor.until(" command"));
        Phase phase = COMMANDS.getOrDefault(command, Phase.UNKNOWN);
        return refused(attempt, peer, phase, rest.substring(0, end));
    }

    private Optional<Saying> refused(Attempt attempt, Peer peer, Phase phase, String words) {
        Optional<Reply> reply = Replies.joined(words).filter(Replies::matters);
        boolean near = near(peer);
        @Nullable String neighbour = near ? attempt.neighbour(peer, words) : null;
        return reply.map(it ->
                new Saying.Refusal(
                        near ? neighbour : attempt.instance,
                        attempt.dialogue(
                                near ? Direction.GIVEN : Direction.RECEIVED,
                                phase,
                                near ? Peer.UNKNOWN : peer,
                                Speaker.server(neighbour)),
                        it));
    }

    private Optional<Saying> broken(
            Attempt attempt, Cursor cursor, Silence silence, String detail) {
        Peer peer = PostfixReject.peer(cursor);
        if (cursor.until("while ") == null) {
            return Optional.empty();
        }
        String doing = cursor.rest();
        Phase phase =
                DOINGS.entrySet().stream()
                        .filter(entry -> doing.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Phase.UNKNOWN);
        Silence how =
                phase == Phase.BANNER && silence == Silence.TIMEOUT ? Silence.NO_BANNER : silence;
        return Optional.of(silent(attempt, peer, phase, how, detail + " while " + doing));
    }

    private static Silence connect(String error) {
        return switch (error) {
            case "Connection timed out" -> Silence.TIMEOUT;
            case "server dropped connection without sending the initial SMTP greeting" ->
                    Silence.DROPPED;
            default -> Silence.REFUSED;
        };
    }

    /// `NAME type=MX: Host not found, try again`
    private Optional<Saying> unresolved(Attempt attempt, Cursor cursor) {
        @Nullable String name = cursor.until(" type=");
        if (name == null) {
            return Optional.empty();
        }
        Peer peer = new Peer(null, name, null);
        String detail = "Name service error, type=" + cursor.rest();
        return Optional.of(silent(attempt, peer, Phase.CONNECT, Silence.DNS, detail));
    }

    /// Our client's own finding. That a server of this host does not answer is that one's silence.
    private Saying silent(Attempt attempt, Peer peer, Phase phase, Silence silence, String detail) {
        boolean near = near(peer);
        Speaker speaker = new Speaker(Postfix.SOFTWARE, Speaker.MadeBy.CLIENT);
        return new Saying.NoAnswer(
                near ? attempt.neighbour(peer, "") : attempt.instance,
                attempt.dialogue(
                        near ? Direction.GIVEN : Direction.RECEIVED,
                        phase,
                        near ? Peer.UNKNOWN : peer,
                        speaker),
                silence,
                detail);
    }

    /// A delivery into a mailbox of this host, or through a program: no reply, but its equal.
    private static Stream<Saying> stored(Attempt attempt, String reason) {
        Optional<Cause> cause =
                reason.endsWith("error writing message: File too large")
                        ? Optional.of(Cause.MAILBOX_QUOTA)
                        : SystemError.cause(reason);
        return cause.stream()
                .flatMap(it ->
                        Stream.of(
                                PostfixReject.given(
                                        attempt.instance,
                                        Phase.UNKNOWN,
                                        Peer.UNKNOWN,
                                        attempt.envelope,
                                        true,
                                        equal(it, reason)),
                                new Saying.Trouble(
                                        attempt.instance,
                                        it,
                                        null,
                                        Peer.UNKNOWN,
                                        attempt.envelope)));
    }

    private static Reply equal(Cause cause, String reason) {
        return switch (cause) {
            case DISK_FULL -> PostfixReject.reply(452, "4.3.1", reason);
            case MAILBOX_QUOTA -> PostfixReject.reply(552, "5.2.2", reason);
            default -> PostfixReject.reply(451, "4.3.0", reason);
        };
    }

    /// Whether the other side is a mail server of this host.
    private boolean near(Peer peer) {
        String address = peer.address();
        return address != null
                && (address.startsWith("/")
                        || address.startsWith("private/")
                        || address.startsWith("public/")
                        || ours.test(address));
    }

    /// Without the parenthesis that closes the reason, unless the line was cut.
    private static String inner(String reason) {
        return reason.endsWith(")") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private record Attempt(String instance, String program, Envelope envelope) {
        Attempt to(String recipient) {
            return new Attempt(
                    instance, program, new Envelope(null, recipient, envelope.queueId(), -1));
        }

        boolean overNet() {
            return program.equals("smtp") || program.equals("lmtp");
        }

        /// Who takes LMTP on this host.
        @Nullable String neighbour(Peer peer, String words) {
            return program.equals("lmtp") ? Cyrus.orDovecot(peer.address() + words) : null;
        }

        Saying deferred() {
            return new Saying.Deferred(
                    String.valueOf(envelope.queueId()), String.valueOf(envelope.recipient()));
        }

        Saying ended(Fate fate) {
            return new Saying.Ended(
                    instance,
                    String.valueOf(envelope.queueId()),
                    String.valueOf(envelope.recipient()),
                    fate);
        }

        Dialogue dialogue(Direction direction, Phase phase, Peer peer, Speaker speaker) {
            return new Dialogue(direction, phase, peer, envelope, speaker, false, null);
        }
    }
}

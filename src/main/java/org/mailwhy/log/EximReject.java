package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// What Exim refuses to its clients. The reply is that of its source (smtp_in.c, daemon.c,
/// receive.c), as the log has only the reason.
final class EximReject {
    /// smtp_in.c: what a client reads when an ACL could not be evaluated.
    private static final String LOCAL_PROBLEM = "Temporary local problem - please try later";

    private static final Map<String, Phase> COMMANDS =
            Map.ofEntries(
                    Map.entry("connection", Phase.BANNER),
                    Map.entry("EHLO", Phase.HELLO),
                    Map.entry("HELO", Phase.HELLO),
                    Map.entry("STARTTLS", Phase.STARTTLS),
                    Map.entry("AUTH", Phase.AUTH),
                    Map.entry("MAIL", Phase.MAIL),
                    Map.entry("RCPT", Phase.RCPT),
                    Map.entry("DATA", Phase.DATA),
                    Map.entry("after", Phase.END_OF_DATA),
                    Map.entry("during", Phase.END_OF_DATA),
                    Map.entry("QUIT", Phase.QUIT));

    private EximReject() {}

    /// Empty when it is none of these lines.
    static Optional<List<Saying>> read(Cursor cursor) {
        if (cursor.skip("H=")) {
            return Optional.of(session(null, cursor));
        }
        if (cursor.skip("Connection from ")) {
            return Optional.of(refused(cursor));
        }
        if (cursor.skip("temporarily refused connection from ")) {
            return Optional.of(reserved(cursor));
        }
        if (cursor.skip("rejected MAIL command H=")) {
            return Optional.of(tooManyMessages(cursor));
        }
        if (cursor.skip("rejected MAIL FROM:<")) {
            return Optional.of(tooBig(null, cursor));
        }
        if (cursor.skip("too many recipients: excess temporarily rejected: sender=<")) {
            return Optional.of(tooManyRecipients(cursor));
        }
        if (cursor.skip("SMTP command timeout on connection from ")) {
            return Optional.of(
                    ended(cursor, Phase.IDLE, "SMTP command timeout - closing connection"));
        }
        if (cursor.skip("SMTP data timeout (message abandoned) on connection from ")) {
            return Optional.of(
                    ended(cursor, Phase.DATA, "SMTP incoming data timeout - closing connection."));
        }
        if (cursor.skip("TLS error on connection from ")) {
            return Optional.of(tls(cursor));
        }
        return cursor.skip("SMTP connection from ")
                ? Optional.of(terminated(cursor))
                : unauthenticated(cursor);
    }

    /// `NAME authenticator failed for …: 435 Unable to authenticate at present…`
    private static Optional<List<Saying>> unauthenticated(Cursor cursor) {
        cursor.word();
        if (!cursor.skip(" authenticator failed for ")) {
            return Optional.empty();
        }
        Peer peer = peer(cursor);
        String words = cursor.skip(": ") ? cursor.rest() : "";
        return Optional.of(
                Replies.joined(words)
                        .filter(Reply::temporary)
                        .map(reply -> implied(Phase.AUTH, peer, Envelope.UNKNOWN, reply))
                        .stream()
                        .toList());
    }

    /// What a line with a message id says of the message's arrival.
    static Optional<List<Saying>> received(String id, String message) {
        Cursor cursor = new Cursor(message);
        if (cursor.skip("rejected from <")) {
            return Optional.of(tooBig(id, cursor));
        }
        if (cursor.skip("Message abandoned: ")) {
            return Optional.of(abandoned(id, cursor));
        }
        if (cursor.at("Failed to create spool file ")) {
            Reply reply = PostfixReject.reply(421, null, "Unexpected failure, please try later");
            return Optional.of(unwritten(id, Phase.DATA, Peer.UNKNOWN, reply, message));
        }
        boolean verdict = message.startsWith("H=") && message.contains(" rejected ");
        return verdict && cursor.skip("H=") ? Optional.of(session(id, cursor)) : Optional.empty();
    }

    /// `[name ](helo) [address][:port]`
    static Peer peer(Cursor cursor) {
        @Nullable String name = cursor.at("(") || cursor.at("[") ? null : cursor.until(" ");
        @Nullable String hello = cursor.skip("(") ? cursor.until(") ") : null;
        @Nullable String address = cursor.skip("[") ? cursor.until("]") : null;
        cursor.skipPort();
        return new Peer(address, name, hello);
    }

    /// `… [X=… ]F=<sender> temporarily rejected COMMAND <recipient>: reason`. A `defer` of an ACL
    /// is 451 unless its message begins with a code of its own.
    private static List<Saying> session(@Nullable String id, Cursor cursor) {
        Peer peer = peer(cursor);
        @Nullable String sender = null;
        while (!cursor.at(" temporarily rejected ") && cursor.skip(" ")) {
            if (cursor.skip("F=<")) {
                sender = cursor.address();
            } else if (cursor.skip("DN=\"") || cursor.skip("SNI=\"")) {
                cursor.until("\"");
            } else if (cursor.at("rejected ") || cursor.word().isEmpty()) {
                return List.of();
            }
        }
        if (!cursor.skip(" temporarily rejected ")) {
            return List.of();
        }
        String command = cursor.word();
        int colon = command.indexOf(':');
        Phase phase =
                COMMANDS.getOrDefault(
                        colon < 0 ? command : command.substring(0, colon), Phase.UNKNOWN);
        @Nullable String recipient =
                phase == Phase.RCPT && cursor.skip(" <") ? cursor.address() : null;
        String reason = cursor.until(": ") == null ? "" : cursor.rest();
        Envelope envelope = new Envelope(sender, recipient, id, -1);
        Optional<Cause> broken = EximProblem.cause(reason);
        boolean hidden = reason.isEmpty() || (broken.isPresent() && !EximProblem.told(reason));
        Reply reply =
                Replies.joined(reason)
                        .filter(Reply::temporary)
                        .orElseGet(() ->
                                PostfixReject.reply(451, null, hidden ? LOCAL_PROBLEM : reason));
        Saying refusal = implied(phase, peer, envelope, reply);
        return broken.map(cause -> List.of(refusal, trouble(cause, null, peer, envelope)))
                .orElse(List.of(refusal));
    }

    /// The daemon itself, before it forks: `[address] refused: reason`.
    private static List<Saying> refused(Cursor cursor) {
        Peer peer = peer(cursor);
        if (!cursor.skip(" refused: ")) {
            return List.of();
        }
        if (cursor.skip("load average = ")) {
            return overloaded(peer, cursor, "Too much load; please try again later.");
        }
        if (!cursor.skip("too many connections")) {
            return List.of();
        }
        boolean client = cursor.at(" from that IP address");
        String of = client ? " from this IP address" : "";
        return limited(
                Phase.BANNER,
                peer,
                Envelope.UNKNOWN,
                421,
                "Too many concurrent SMTP connections" + of + "; please try again later.",
                client ? Cause.CONNECTION_LIMIT : Cause.OVERLOAD,
                null);
    }

    /// `…: not in reserve list: connected=1 max=2 reserve=1`, `… and load average = 8.83`
    private static List<Saying> reserved(Cursor cursor) {
        Peer peer = peer(cursor);
        if (!cursor.skip(": not in reserve list")) {
            return List.of();
        }
        if (cursor.skip(" and load average = ")) {
            return overloaded(peer, cursor, "Too much load; please try again later");
        }
        double connected = cursor.skip(": connected=") ? cursor.number() : 0;
        double most = cursor.skip(" max=") ? cursor.number() : 0;
        double reserve = cursor.skip(" reserve=") ? cursor.number() : 0;
        return limited(
                Phase.BANNER,
                peer,
                Envelope.UNKNOWN,
                421,
                "Too many concurrent SMTP connections; please try again later",
                Cause.OVERLOAD,
                new Measured("smtp_accept_max", connected, most - reserve, "connections"));
    }

    private static List<Saying> overloaded(Peer peer, Cursor cursor, String words) {
        double whole = cursor.number();
        double load = whole + (cursor.skip(".") ? cursor.number() / 100.0 : 0);
        Measured measured = new Measured("load1", load, null, "load");
        return limited(Phase.BANNER, peer, Envelope.UNKNOWN, 421, words, Cause.OVERLOAD, measured);
    }

    private static List<Saying> tooManyMessages(Cursor cursor) {
        Peer peer = peer(cursor);
        return cursor.at(": too many messages in one connection")
                ? limited(
                        Phase.MAIL,
                        peer,
                        Envelope.UNKNOWN,
                        421,
                        "too many messages in this connection",
                        Cause.CONNECTION_LIMIT,
                        null)
                : List.of();
    }

    private static List<Saying> tooManyRecipients(Cursor cursor) {
        @Nullable String sender = cursor.address();
        cursor.skip(" H=");
        return limited(
                Phase.RCPT,
                peer(cursor),
                new Envelope(sender, null, null, -1),
                452,
                "too many recipients",
                Cause.TOO_MANY_RECIPIENTS,
                null);
    }

    /// `sender> H=…: message too big: size=9000 max=2048`; any other reason is a rejection for
    /// good.
    private static List<Saying> tooBig(@Nullable String id, Cursor cursor) {
        @Nullable String sender = cursor.address();
        cursor.until("H=");
        Peer peer = peer(cursor);
        if (!cursor.skip(": message too big: ") || cursor.until("=") == null) {
            return List.of();
        }
        long size = cursor.number();
        double most = cursor.skip(" max=") ? cursor.number() : 0;
        return limited(
                id == null ? Phase.MAIL : Phase.END_OF_DATA,
                peer,
                new Envelope(sender, null, id, size),
                552,
                "Message size exceeds maximum permitted",
                Cause.MESSAGE_SIZE,
                new Measured("message_size_limit", size, most, "bytes"));
    }

    /// A limit of the server's own, which the line states.
    private static List<Saying> limited(
            Phase phase,
            Peer peer,
            Envelope envelope,
            int code,
            String words,
            Cause cause,
            @Nullable Measured measured) {
        return List.of(
                implied(phase, peer, envelope, PostfixReject.reply(code, null, words)),
                trouble(cause, measured, peer, envelope));
    }

    private static List<Saying> ended(Cursor cursor, Phase phase, String words) {
        Peer peer = peer(cursor);
        @Nullable String sender = cursor.until(" F=<") == null ? null : cursor.address();
        Envelope envelope = new Envelope(sender, null, null, -1);
        return List.of(implied(phase, peer, envelope, PostfixReject.reply(421, null, words)));
    }

    /// Someone told the process of a session to end; when the daemon is stopped it says nothing.
    private static List<Saying> terminated(Cursor cursor) {
        Peer peer = peer(cursor);
        Reply reply = PostfixReject.reply(421, null, "Service not available - closing connection");
        return cursor.at(" closed after SIGTERM")
                ? List.of(
                        implied(Phase.IDLE, peer, Envelope.UNKNOWN, reply),
                        Exim.life(Stage.STOPPING))
                : List.of();
    }

    /// Our own certificate or key; any other TLS error may be the client's.
    private static List<Saying> tls(Cursor cursor) {
        Peer peer = peer(cursor);
        return cursor.at(" (cert/key setup")
                ? limited(
                        Phase.STARTTLS,
                        peer,
                        Envelope.UNKNOWN,
                        454,
                        "TLS currently unavailable",
                        Cause.TLS,
                        null)
                : List.of();
    }

    /// `Spool write error (No space left on device) while receiving message from …`
    private static List<Saying> abandoned(String id, Cursor cursor) {
        @Nullable String error = cursor.until(" while receiving message from ");
        if (error == null) {
            return List.of();
        }
        Peer peer = peer(cursor);
        Reply reply = PostfixReject.reply(451, null, "Error while writing spool file");
        String words = error.replace(" (", ": ").replace(")", "");
        return unwritten(id, Phase.END_OF_DATA, peer, reply, words);
    }

    private static List<Saying> unwritten(
            String id, Phase phase, Peer peer, Reply reply, String words) {
        Envelope envelope = new Envelope(null, null, id, -1);
        Cause cause = SystemError.cause(words).orElse(Cause.SERVER_ERROR);
        return List.of(implied(phase, peer, envelope, reply), trouble(cause, null, peer, envelope));
    }

    static Saying implied(Phase phase, Peer peer, Envelope envelope, Reply reply) {
        return Saying.Refusal.given(Exim.SOFTWARE, phase, peer, envelope, true, reply);
    }

    private static Saying trouble(
            Cause cause, @Nullable Measured measured, Peer peer, Envelope envelope) {
        return new Saying.Trouble(Exim.SOFTWARE, cause, measured, peer, envelope);
    }
}

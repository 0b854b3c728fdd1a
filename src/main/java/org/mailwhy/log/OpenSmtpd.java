package org.mailwhy.log;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// OpenSMTPD: `smtpd[pid]: session smtp|mta|mda event key=value…` and `warn: `, `info: ` lines. It
/// logs every refusal in full, the client only when the session begins.
final class OpenSmtpd implements Dialect {
    static final String SOFTWARE = "opensmtpd";
    private static final int SESSION = 16;

    private static final Map<String, Phase> COMMANDS =
            Map.of(
                    "", Phase.BANNER,
                    "HELO", Phase.HELLO,
                    "EHLO", Phase.HELLO,
                    "STARTTLS", Phase.STARTTLS,
                    "AUTH", Phase.AUTH,
                    "MAIL", Phase.MAIL,
                    "RCPT", Phase.RCPT,
                    // it is named also when the answer came after the dot
                    "DATA", Phase.END_OF_DATA,
                    "QUIT", Phase.QUIT);

    private static final Map<String, Stage> LIFE =
            Map.of(
                    "Exiting", Stage.STOPPING,
                    "info: smtp paused", Stage.STOPPING,
                    "info: smtp resumed", Stage.STARTED);

    /// How the lines begin that say nothing of a session and nothing of a refusal.
    private static final List<String> ROUTINE =
            List.of(
                    "info: ",
                    "debug: ",
                    "smtp-out: ",
                    "smtp-in: ",
                    "warn: ",
                    "mta: ",
                    "scheduler: ");

    @Override
    public String software() {
        return SOFTWARE;
    }

    /// Postfix's has its instance before it: `postfix/smtpd`.
    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals("smtpd");
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        String message = entry.message();
        return isSession(message)
                ? session(message.substring(0, SESSION), message.substring(SESSION + 1))
                : server(message);
    }

    private static boolean isSession(String message) {
        return message.length() > SESSION
                && message.charAt(SESSION) == ' '
                && message.chars().limit(SESSION).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static @Nullable List<Saying> server(String message) {
        @Nullable Stage stage = LIFE.get(message);
        if (stage == null && message.startsWith("info: OpenSMTPD ")) {
            stage = message.endsWith(" starting") ? Stage.STARTED : null;
        }
        if (stage == null && message.startsWith("smtpd: process ")) {
            stage = message.endsWith(" socket closed") ? Stage.CRASHED : null;
        }
        if (stage != null) {
            return List.of(new Saying.Life(SOFTWARE, SOFTWARE, stage, null));
        }
        return condition(message)
                .map(cause -> List.of((Saying) Saying.Trouble.of(SOFTWARE, cause)))
                .orElseGet(() -> ROUTINE.stream().anyMatch(message::startsWith) ? List.of() : null);
    }

    /// What the queue, the listener or a session could not do.
    private static Optional<Cause> condition(String message) {
        if (message.startsWith("warn: queue-fs: ") || message.startsWith("smtp-in: session ")) {
            return SystemError.cause(message);
        }
        if (message.startsWith("warn: not enough disk space: ")
                || message.startsWith("warn: not enough inodes: ")) {
            return Optional.of(Cause.DISK_FULL);
        }
        return message.startsWith("warn: Disabling incoming SMTP connections: ")
                ? Optional.of(Cause.OVERLOAD)
                : Optional.empty();
    }

    private static List<Saying> session(String session, String event) {
        Cursor cursor = new Cursor(event);
        if (cursor.skip("smtp connected address=")) {
            String address = cursor.word();
            String name = cursor.skip(" host=") ? cursor.word() : null;
            return List.of(new Saying.Connected(session, new Peer(address, name, null)));
        }
        if (cursor.skip("mta connecting address=")) {
            return List.of(new Saying.Connected(session, hop(cursor)));
        }
        if (cursor.skip("smtp failed-command command=\"")) {
            return refused(session, cursor.rest()).stream().toList();
        }
        if (cursor.skip("smtp message msgid=")) {
            return List.of(new Saying.Taken(SOFTWARE, Direction.GIVEN));
        }
        if (cursor.skip("mta delivery ")) {
            return relayed(cursor).stream().toList();
        }
        if (cursor.skip("mta error reason=")) {
            return failed(session, cursor).stream().toList();
        }
        return cursor.skip("mda delivery ") ? stored(cursor) : List.of();
    }

    /// `COMMAND" result="REPLY"`: client and server may each write the words between; a line that
    /// has them twice is not believed.
    private static Optional<Saying> refused(String session, String rest) {
        String between = "\" result=\"";
        int at = rest.indexOf(between);
        if (at < 0 || at != rest.lastIndexOf(between)) {
            return Optional.empty();
        }
        Cursor command = new Cursor(rest.substring(0, at));
        String verb = command.word().toUpperCase(Locale.ROOT);
        Phase phase = COMMANDS.getOrDefault(verb, Phase.UNKNOWN);
        boolean named = command.skip(" TO:<") || command.skip(" FROM:<");
        @Nullable String address = named ? command.address() : null;
        Envelope envelope =
                new Envelope(
                        phase == Phase.MAIL ? address : null,
                        phase == Phase.RCPT ? address : null,
                        session,
                        -1);
        return Replies.joined(unquoted(rest.substring(at + between.length())))
                .filter(Replies::matters)
                .map(reply ->
                        Saying.Refusal.given(
                                SOFTWARE, phase, Peer.UNKNOWN, envelope, false, reply));
    }

    /// `evpid=… from=<> to=<> rcpt=<> source="…" relay="address (name)" … result="TempFail"
    /// stat="REPLY"`
    private static Optional<Saying> relayed(Cursor cursor) {
        Envelope envelope = envelope(cursor);
        @Nullable String relay = cursor.until(" relay=\"") == null ? null : cursor.until("\"");
        if (relay == null || cursor.until(" result=\"") == null) {
            return Optional.empty();
        }
        boolean sent = cursor.skip("Ok\"");
        if (sent) {
            return Optional.of(new Saying.Taken(SOFTWARE, Direction.RECEIVED));
        }
        @Nullable String words = cursor.until(" stat=\"") == null ? null : cursor.rest();
        return words == null
                ? Optional.empty()
                : Replies.joined(unquoted(words))
                        .filter(Replies::matters)
                        .map(reply ->
                                new Saying.Refusal(
                                        SOFTWARE,
                                        received(Phase.UNKNOWN, peer(relay), envelope, null),
                                        reply));
    }

    private static Envelope envelope(Cursor cursor) {
        @Nullable String id = cursor.skip("evpid=") ? cursor.word() : null;
        @Nullable String sender = cursor.skip(" from=<") ? cursor.address() : null;
        @Nullable String recipient = cursor.skip(" to=<") ? cursor.address() : null;
        if (cursor.skip(" rcpt=<")) {
            cursor.address();
        }
        return new Envelope(sender, recipient, id, -1);
    }

    private static String unquoted(String words) {
        return words.endsWith("\"") ? words.substring(0, words.length() - 1) : words;
    }

    /// `address (name)`
    private static Peer peer(String relay) {
        Cursor cursor = new Cursor(relay);
        String address = cursor.word();
        return new Peer(address, cursor.skip(" (") ? cursor.until(")") : null, null);
    }

    /// `smtp://address:port host=name`
    private static Peer hop(Cursor cursor) {
        cursor.until("://");
        @Nullable String address = cursor.skip("[") ? cursor.until("]") : cursor.until(":");
        return new Peer(address, cursor.until(" host=") == null ? null : cursor.word(), null);
    }

    /// Of a whole session: `BANNER rejected: REPLY`, `IO Error: Connection refused`.
    private static Optional<Saying> failed(String session, Cursor cursor) {
        Envelope envelope = new Envelope(null, null, session, -1);
        if (cursor.skip("BANNER rejected: ")) {
            return Replies.joined(cursor.rest())
                    .filter(Replies::matters)
                    .map(reply ->
                            new Saying.Refusal(
                                    SOFTWARE,
                                    received(Phase.BANNER, Peer.UNKNOWN, envelope, null),
                                    reply));
        }
        if (cursor.skip("IO Error: ")) {
            String error = cursor.rest();
            Silence silence = error.endsWith("timed out") ? Silence.TIMEOUT : Silence.REFUSED;
            return Optional.of(silent(Phase.CONNECT, envelope, silence, error));
        }
        return cursor.at("Connection closed unexpectedly")
                ? Optional.of(silent(Phase.UNKNOWN, envelope, Silence.DROPPED, cursor.rest()))
                : Optional.empty();
    }

    private static Saying silent(Phase phase, Envelope envelope, Silence silence, String detail) {
        Speaker client = new Speaker(SOFTWARE, Speaker.MadeBy.CLIENT);
        return new Saying.NoAnswer(
                SOFTWARE,
                new Dialogue(
                        Direction.RECEIVED, phase, Peer.UNKNOWN, envelope, client, false, null),
                silence,
                detail);
    }

    private static Dialogue received(
            Phase phase, Peer peer, Envelope envelope, @Nullable String software) {
        return new Dialogue(
                Direction.RECEIVED, phase, peer, envelope, Speaker.server(software), false, null);
    }

    /// Into a mailbox: `… result=TempFail stat=Error (temporary failure: "AGENT: words")`.
    private static List<Saying> stored(Cursor cursor) {
        Envelope envelope = envelope(cursor);
        if (cursor.until(" result=TempFail stat=Error (temporary failure: \"") == null) {
            return List.of();
        }
        if (cursor.skip("mail.lmtp: LMTP server error: ")) {
            return Replies.joined(end(cursor.rest()))
                    .filter(Replies::matters)
                    .map(reply -> List.of(behind(envelope, reply)))
                    .orElse(List.of());
        }
        String words = end(cursor.rest());
        return SystemError.cause(words)
                .map(cause -> kept(envelope, cause, words))
                .orElse(List.of());
    }

    private static String end(String words) {
        return words.endsWith("\")") ? words.substring(0, words.length() - 2) : words;
    }

    private static Saying behind(Envelope envelope, Reply reply) {
        return Saying.Refusal.given(
                Dovecot.SOFTWARE, Phase.UNKNOWN, Peer.UNKNOWN, envelope, false, reply);
    }

    private static List<Saying> kept(Envelope envelope, Cause cause, String words) {
        Reply reply = Replies.ofDelivery(cause, words);
        return List.of(
                Saying.Refusal.given(SOFTWARE, Phase.UNKNOWN, Peer.UNKNOWN, envelope, true, reply),
                new Saying.Trouble(SOFTWARE, cause, null, Peer.UNKNOWN, envelope));
    }
}

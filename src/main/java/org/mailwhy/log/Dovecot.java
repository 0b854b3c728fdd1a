package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;

/// Dovecot: `service[(user)][<pid><session>]: [Level: ]words`. It logs its LMTP replies only by
/// what made them; a Postfix on this host logs the reply itself, which is then the one that counts.
final class Dovecot implements Dialect {
    static final String SOFTWARE = "dovecot";

    private static final Map<String, Phase> STATES =
            Map.of(
                    "GREETING", Phase.BANNER,
                    "HELO", Phase.HELLO,
                    "STARTTLS", Phase.STARTTLS,
                    "AUTH", Phase.AUTH,
                    "READY", Phase.IDLE,
                    "MAIL FROM", Phase.MAIL,
                    "RCPT TO", Phase.RCPT,
                    "DATA", Phase.DATA);

    /// With what its SMTP-like servers end a session of their own accord
    /// (smtp-server-connection.c).
    private static final Map<String, Reply> FAREWELLS =
            Map.of(
                    "Shutting down", PostfixReject.reply(421, "4.3.2", "Shutting down"),
                    "Server shutting down.", PostfixReject.reply(421, "4.3.2", "Shutting down"),
                    "Shutting down due to fatal error",
                            PostfixReject.reply(421, "4.3.2", "Shutting down due to fatal error"),
                    "Too many invalid commands.",
                            PostfixReject.reply(421, "4.7.0", "Too many invalid commands."),
                    "Disconnected for inactivity",
                            PostfixReject.reply(421, "4.4.2", "Disconnected for inactivity"));

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE);
    }

    /// A line's parts; level is empty for `Info`, which syslog lines leave out.
    private record Line(String service, @Nullable String user, String level, String words) {
        boolean bad() {
            return level.equals("Error") || level.equals("Fatal") || level.equals("Panic");
        }
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        @Nullable Line line = parse(entry.message());
        if (line == null) {
            return null;
        }
        return switch (line.service) {
            case "master" -> master(line);
            case "lmtp", "lda", "submission" -> delivery(line);
            case "auth", "auth-worker", "dict", "config" -> backend(line);
            default -> List.of();
        };
    }

    private static @Nullable Line parse(String message) {
        int end = 0;
        while (end < message.length() && isName(message.charAt(end))) {
            end++;
        }
        if (end == 0 || end == message.length()) {
            return null;
        }
        String service = message.substring(0, end);
        Cursor cursor = new Cursor(message.substring(end));
        @Nullable String user = cursor.skip("(") ? cursor.until(")") : null;
        while (cursor.skip("<")) {
            cursor.until(">");
        }
        if (!cursor.skip(": ")) {
            return null;
        }
        String words = cursor.rest();
        for (String level : List.of("Info", "Warning", "Error", "Fatal", "Panic", "Debug")) {
            if (cursor.skip(level + ": ")) {
                return new Line(service, user, level, cursor.rest());
            }
        }
        return new Line(service, user, "", words);
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || c == '-' || Cursor.isDigit(c);
    }

    private static List<Saying> master(Line line) {
        Cursor cursor = new Cursor(line.words);
        if (cursor.skip("Dovecot v") && line.words.contains(" starting up")) {
            return List.of(life(Stage.STARTED, null));
        }
        if (cursor.skip("Killed with signal ")) {
            boolean asked = cursor.number() != 9;
            String by = cursor.skip(" (by ") ? String.valueOf(cursor.until(" code=")) : null;
            return List.of(life(asked ? Stage.STOPPING : Stage.KILLED, by));
        }
        if (cursor.skip("SIGHUP received")) {
            return List.of(life(Stage.RELOADED, null));
        }
        return cursor.skip("service(") ? service(cursor) : List.of();
    }

    /// `service(lmtp): process_limit (2) reached, client connections are being dropped`,
    /// `service(lmtp): child 1234 killed with signal 9`
    private static List<Saying> service(Cursor cursor) {
        String service = String.valueOf(cursor.until("): "));
        boolean processes = cursor.skip("process_limit (");
        if (processes || cursor.skip("client_limit (")) {
            double limit = cursor.number();
            Measured measured =
                    new Measured(service, limit, limit, processes ? "processes" : "connections");
            return List.of(
                    Saying.Trouble.measured(SOFTWARE, Cause.OVERLOAD, measured, Peer.UNKNOWN));
        }
        if (!cursor.skip("child ")) {
            return List.of();
        }
        String rest = cursor.rest();
        if (rest.contains(" killed with signal 9")) {
            return List.of(life(Stage.KILLED, null));
        }
        if (rest.contains("(Out of memory")) {
            return List.of(Saying.Trouble.of(SOFTWARE, Cause.OVERLOAD));
        }
        return rest.contains(" killed with signal ")
                ? List.of(life(Stage.CRASHED, null))
                : List.of();
    }

    private static Saying life(Stage stage, @Nullable String by) {
        return new Saying.Life(SOFTWARE, SOFTWARE, stage, by);
    }

    private static List<Saying> delivery(Line line) {
        Cursor cursor = new Cursor(line.words);
        if (cursor.skip("Disconnect from ")) {
            return farewell(cursor).stream().toList();
        }
        if (cursor.skip("master: service(")) {
            return service(cursor);
        }
        if (line.bad()) {
            return failure(line).map(cause -> List.of(trouble(cause, line.user))).orElse(List.of());
        }
        boolean message = line.words.startsWith("msgid=") || line.words.startsWith("sieve: msgid=");
        return message && overQuota(line.words)
                ? List.of(trouble(Cause.MAILBOX_QUOTA, line.user))
                : List.of();
    }

    /// `127.0.0.1: Shutting down (state=READY)`
    private static Optional<Saying> farewell(Cursor cursor) {
        @Nullable String address = cursor.until(": ");
        @Nullable String reason = address == null ? null : cursor.until(" (state=");
        @Nullable Reply reply = reason == null ? null : FAREWELLS.get(reason);
        if (reply == null) {
            return Optional.empty();
        }
        Phase phase = STATES.getOrDefault(String.valueOf(cursor.until(")")), Phase.UNKNOWN);
        Peer peer = new Peer(address, null, null);
        return Optional.of(
                new Saying.Refusal(
                        SOFTWARE,
                        new Dialogue(
                                Direction.GIVEN,
                                phase,
                                peer,
                                Envelope.UNKNOWN,
                                Speaker.server(SOFTWARE),
                                true,
                                null),
                        reply));
    }

    private static Optional<Cause> failure(Line line) {
        return SystemError.cause(line.words)
                .or(() ->
                        line.words.contains("Failed to lookup user ")
                                        || line.words.startsWith("auth-master: ")
                                ? Optional.of(Cause.DEPENDENCY)
                                : Optional.empty());
    }

    /// `msgid=…: save failed to INBOX: Quota exceeded (…)`. The message id is the sender's and may
    /// hold these words: only the last verb counts.
    private static boolean overQuota(String words) {
        int verb =
                Math.max(
                        words.lastIndexOf(": save failed to "),
                        words.lastIndexOf(": failed to store into mailbox "));
        return verb
                        > Math.max(
                                words.lastIndexOf(": saved mail to "),
                                words.lastIndexOf(": stored mail into "))
                && words.indexOf(": Quota exceeded", verb) > 0;
    }

    private static Saying trouble(Cause cause, @Nullable String user) {
        // before the log-in the parenthesis holds the process id
        boolean person = user != null && !user.chars().allMatch(Character::isDigit);
        return new Saying.Trouble(
                SOFTWARE,
                cause,
                null,
                Peer.UNKNOWN,
                new Envelope(null, person ? user : null, null, -1));
    }

    private static List<Saying> backend(Line line) {
        if (!line.bad()) {
            return List.of();
        }
        Cause cause = line.service.equals("config") ? Cause.SERVER_ERROR : Cause.DEPENDENCY;
        return List.of(Saying.Trouble.of(SOFTWARE, SystemError.cause(line.words).orElse(cause)));
    }
}

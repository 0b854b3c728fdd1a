package org.mailwhy.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// Haraka: `[LEVEL] [uuid] [plugin] words name=value…`, where a value that holds a blank or an
/// equals sign is quoted. `uuid` is the connection's, `uuid.1` its first transaction's, `uuid.1.1`
/// a delivery's. A plugin's verdict is logged without the code that the client reads: it follows
/// from the hook, or is in the last reply (`lr`) when the connection ends.
final class Haraka implements Dialect {
    static final String SOFTWARE = "haraka";

    private static final String STARTING = "Starting up Haraka version ";

    private static final Set<String> LEVELS =
            Set.of(
                    "DATA",
                    "PROTOCOL",
                    "DEBUG",
                    "INFO",
                    "NOTICE",
                    "WARN",
                    "ERROR",
                    "CRIT",
                    "ALERT",
                    "EMERG");

    private static final Set<String> SOFT = Set.of("DENYSOFT", "DENYSOFTDISCONNECT");

    /// connection.js: what a hook's soft denial is answered with, where no other line tells of it.
    private static final Map<String, Verdict> HOOKS =
            Map.of(
                    "lookup_rdns", new Verdict(Phase.BANNER, 421),
                    "connect", new Verdict(Phase.BANNER, 421),
                    "helo", new Verdict(Phase.HELLO, 450),
                    "ehlo", new Verdict(Phase.HELLO, 450),
                    "unrecognized_command", new Verdict(Phase.UNKNOWN, 421),
                    "data", new Verdict(Phase.DATA, 451));

    /// The functions of haraka-plugin-limit.
    private static final Map<String, Cause> LIMITS =
            Map.of(
                    "check_concurrency", Cause.CONNECTION_LIMIT,
                    "max_recipients", Cause.TOO_MANY_RECIPIENTS,
                    "max_errors", Cause.PROTOCOL_ERROR,
                    "max_unrecognized_commands", Cause.PROTOCOL_ERROR);

    private record Verdict(Phase phase, int code) {}

    @Override
    public String software() {
        return SOFTWARE;
    }

    /// A service that systemd starts is called after its program, which is Node's.
    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE)
                || (entry.tag().equals("node") && begins(entry.message(), 0));
    }

    /// Whether what stands there is a line as Haraka writes it to its own file.
    static boolean begins(String line, int from) {
        int end = line.startsWith("[", from) ? line.indexOf("] [", from) : -1;
        return line.startsWith(STARTING, from)
                || (end > 0 && LEVELS.contains(line.substring(from + 1, end)));
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        Cursor cursor = new Cursor(entry.message());
        if (cursor.skip(STARTING)) {
            return List.of(life(Stage.STARTED));
        }
        if (!begins(entry.message(), 0)) {
            return null;
        }
        cursor.until("] [");
        @Nullable String uuid = cursor.until("] [");
        @Nullable String plugin = uuid == null ? null : cursor.until("] ");
        if (uuid == null || plugin == null) {
            return null;
        }
        cursor.skip(" ");
        return switch (plugin) {
            case "core" -> core(uuid, cursor);
            case "outbound" -> HarakaDelivery.read(uuid, cursor);
            case "toobusy" -> busy(cursor);
            default -> plugin(uuid, cursor.rest());
        };
    }

    static String connection(String uuid) {
        int dot = uuid.indexOf('.');
        return dot < 0 ? uuid : uuid.substring(0, dot);
    }

    private static List<Saying> core(String uuid, Cursor cursor) {
        if (cursor.skip("hook=")) {
            return hook(uuid, cursor);
        }
        if (cursor.skip("connect ")) {
            @Nullable String address = values(cursor.rest()).get("ip");
            return address == null
                    ? List.of()
                    : List.of(new Saying.Connected(uuid, new Peer(address, null, null)));
        }
        if (cursor.skip("disconnect ")) {
            return closed(uuid, values(cursor.rest()));
        }
        if (cursor.skip("sender <")) {
            return sender(uuid, cursor);
        }
        if (cursor.skip("recipient <")) {
            @Nullable String recipient = cursor.address();
            return recipient == null
                    ? List.of()
                    : verdict(uuid, new Verdict(Phase.RCPT, 450), null, recipient, cursor);
        }
        if (cursor.skip("message mid=")) {
            return verdict(uuid, new Verdict(Phase.END_OF_DATA, 450), null, null, cursor);
        }
        if (cursor.at("queue code=")) {
            return queue(uuid, cursor);
        }
        return condition(uuid, cursor);
    }

    private static List<Saying> sender(String uuid, Cursor cursor) {
        @Nullable String sender = cursor.address();
        if (sender == null) {
            return List.of();
        }
        Saying queued = new Saying.Queued(connection(uuid), sender, -1);
        return Stream.concat(
                        Stream.of(queued),
                        verdict(uuid, new Verdict(Phase.MAIL, 450), sender, null, cursor).stream())
                .toList();
    }

    /// `queue code=CONT`: no plugin took the message, which is a 451.
    private static List<Saying> queue(String uuid, Cursor cursor) {
        String code = values(cursor.rest()).getOrDefault("code", "");
        return switch (code) {
            case "OK" -> List.of(new Saying.Taken(SOFTWARE, Direction.GIVEN));
            case "CONT" -> List.of();
            default -> verdict(uuid, new Verdict(Phase.END_OF_DATA, 450), null, null, cursor);
        };
    }

    /// `… code=DENYSOFT msg="words"…`
    private static List<Saying> verdict(
            String uuid,
            Verdict verdict,
            @Nullable String sender,
            @Nullable String recipient,
            Cursor cursor) {
        Map<String, String> values = values(cursor.rest());
        String words = values.getOrDefault("msg", "");
        return SOFT.contains(values.getOrDefault("code", "")) && !words.isEmpty()
                ? refused(uuid, verdict, sender, recipient, words).stream().toList()
                : List.of();
    }

    /// Words that begin with an enhanced code may be a DSN's, which has a code of its own.
    private static Optional<Saying> refused(
            String uuid,
            Verdict verdict,
            @Nullable String sender,
            @Nullable String recipient,
            String words) {
        String connection = connection(uuid);
        Envelope envelope = new Envelope(sender, recipient, connection, -1);
        return Reply.parse(verdict.code() + " " + words)
                .map(reply -> {
                    Saying.Refusal refusal =
                            Saying.Refusal.given(
                                    SOFTWARE, verdict.phase(), Peer.UNKNOWN, envelope, true, reply);
                    return reply.enhanced() == null ? refusal : new Saying.Held(refusal);
                });
    }

    /// Which plugin decided, and what it is that it decides.
    private static List<Saying> hook(String uuid, Cursor cursor) {
        String hook = cursor.word();
        Map<String, String> values = values(cursor.rest());
        if (!SOFT.contains(values.getOrDefault("retval", ""))) {
            return List.of();
        }
        String plugin = values.getOrDefault("plugin", "");
        String words = values.getOrDefault("msg", "");
        @Nullable Verdict verdict = HOOKS.get(hook);
        Stream<Saying> decided =
                decider(plugin, values.getOrDefault("function", ""), words)
                        .map(cause -> trouble(uuid, cause))
                        .stream();
        Stream<Saying> refused =
                verdict == null || words.isEmpty()
                        ? Stream.empty()
                        : refused(uuid, verdict, null, null, words).stream();
        return Stream.concat(decided, refused).toList();
    }

    private static Optional<Cause> decider(String plugin, String function, String words) {
        // a queue plugin repeats what the next hop said
        if (plugin.startsWith("queue/") || words.equals("plugin timeout")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (plugin) {
                    case "limit" -> LIMITS.getOrDefault(function, Cause.RATE_LIMIT);
                    case "greylist" ->
                            words.contains("Backend failure")
                                    ? Cause.DEPENDENCY
                                    : Cause.GREYLISTING;
                    case "toobusy" -> Cause.OVERLOAD;
                    default -> Cause.POLICY;
                });
    }

    /// `lr="REPLY"`: the last that was a refusal.
    private static List<Saying> closed(String uuid, Map<String, String> values) {
        String connection = connection(uuid);
        Peer peer =
                new Peer(values.get("ip"), named(values.get("rdns")), named(values.get("helo")));
        Envelope envelope = new Envelope(null, null, connection, -1);
        return List.of(
                new Saying.Closed(
                        connection,
                        Replies.joined(values.getOrDefault("lr", ""))
                                .filter(Replies::matters)
                                .map(reply ->
                                        Saying.Refusal.given(
                                                SOFTWARE,
                                                phase(reply),
                                                peer,
                                                envelope,
                                                false,
                                                reply))));
    }

    private static @Nullable String named(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    /// What only the core says.
    private static Phase phase(Reply reply) {
        return switch (reply.text()) {
            case "timeout" -> Phase.IDLE;
            case "Internal Server Error" -> Phase.END_OF_DATA;
            default -> Phase.UNKNOWN;
        };
    }

    private static List<Saying> condition(String uuid, Cursor cursor) {
        if (cursor.skip("message_stream error: ")) {
            return SystemError.ofNode(cursor.rest()).map(cause -> trouble(uuid, cause)).stream()
                    .toList();
        }
        if (cursor.skip("Plugin ")) {
            return cursor.rest().contains(" timed out on hook ")
                    ? List.of(trouble(uuid, Cause.DEPENDENCY))
                    : List.of();
        }
        return switch (cursor.rest()) {
            case "SIGINT received", "SIGTERM received" -> List.of(life(Stage.STOPPING));
            default -> cursor.at("Caught exception:") ? List.of(life(Stage.CRASHED)) : List.of();
        };
    }

    /// A database or a filter that a plugin needs.
    private static List<Saying> plugin(String uuid, String words) {
        return words.startsWith("connect ECONNREFUSED ")
                        || words.startsWith("connect ETIMEDOUT ")
                        || words.startsWith("connect ENOENT ")
                        || words.equals("Socket closed unexpectedly")
                ? List.of(trouble(uuid, Cause.DEPENDENCY))
                : List.of();
    }

    /// `deferring connections: lag=123 max=70`, in milliseconds; once for each time that it begins.
    private static List<Saying> busy(Cursor cursor) {
        if (!cursor.skip("deferring connections: ")) {
            return List.of();
        }
        Map<String, String> values = values(cursor.rest());
        long lag = new Cursor(values.getOrDefault("lag", "")).number();
        long most = new Cursor(values.getOrDefault("max", "")).number();
        if (lag < 0 || most < 0) {
            return List.of(Saying.Trouble.of(SOFTWARE, Cause.OVERLOAD));
        }
        Measured measured = new Measured("event loop lag", (double) lag, (double) most, "ms");
        return List.of(Saying.Trouble.measured(SOFTWARE, Cause.OVERLOAD, measured, Peer.UNKNOWN));
    }

    static Saying trouble(String uuid, Cause cause) {
        return uuid.equals("-")
                ? Saying.Trouble.of(SOFTWARE, cause)
                : new Saying.Trouble(
                        SOFTWARE,
                        cause,
                        null,
                        Peer.UNKNOWN,
                        new Envelope(null, null, connection(uuid), -1));
    }

    private static Saying life(Stage stage) {
        return new Saying.Life(SOFTWARE, SOFTWARE, stage, null);
    }

    /// logger.js: `name=value`, quoted where it holds a blank, a quote or an equals sign, so that
    /// nothing in a value is taken for a name. The first of a name counts.
    static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int blank = text.indexOf(' ', at);
            int equals = text.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            if (blank >= 0 && blank < equals) {
                at = blank + 1;
                continue;
            }
            StringBuilder value = new StringBuilder();
            int end = value(text, equals + 1, value);
            values.putIfAbsent(text.substring(at, equals), value.toString());
            at = end + 1;
        }
        return values;
    }

    /// Reads a value and answers where it ends.
    private static int value(String text, int from, StringBuilder value) {
        if (from >= text.length() || text.charAt(from) != '"') {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            value.append(text, from, end);
            return end;
        }
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        return at + 1;
    }
}

package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// Postfix's `warning:`, `error:`, `fatal:` and `panic:`: conditions that the server states itself.
final class PostfixTrouble {
    /// How a warning begins and, where that is not enough, what follows later; and what it proves.
    private record Sign(String head, String then, Cause cause) {
        boolean fits(String text) {
            return text.startsWith(head) && text.indexOf(then, head.length()) >= 0;
        }
    }

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("milter ", "unrecognized default action", Cause.SERVER_ERROR),
                    new Sign("milter ", ": ", Cause.DEPENDENCY),
                    new Sign("connect to Milter service ", ": ", Cause.DEPENDENCY),
                    new Sign("connect to ", ": ", Cause.DEPENDENCY),
                    new Sign("problem talking to server ", ": ", Cause.DEPENDENCY),
                    new Sign("problem talking to service ", ": ", Cause.DEPENDENCY),
                    new Sign("timeout on ", " socket", Cause.DEPENDENCY),
                    new Sign("dict_ldap", ": ", Cause.DEPENDENCY),
                    new Sign("dict_pgsql", ": ", Cause.DEPENDENCY),
                    new Sign("dict_mysql", ": ", Cause.DEPENDENCY),
                    new Sign("SASL: Connect to ", " failed", Cause.DEPENDENCY),
                    new Sign("cannot connect to service ", ": ", Cause.DEPENDENCY),
                    new Sign("master_spawn: fork", ": ", Cause.OVERLOAD),
                    new Sign("unknown smtpd restriction: ", "", Cause.SERVER_ERROR),
                    new Sign("error opening chain file: ", "", Cause.SERVER_ERROR),
                    new Sign("cannot get RSA private key ", "", Cause.SERVER_ERROR));

    /// How the many warnings begin that are about one client or message and explain no refusal.
    private static final List<String> ROUTINE =
            List.of(
                    "hostname ",
                    "numeric hostname",
                    "numeric domain name",
                    "non-SMTP command ",
                    "Illegal address syntax ",
                    "valid_hostname",
                    "valid_ipv",
                    "malformed domain name",
                    "host ",
                    "numeric result",
                    "no MX host for ",
                    "unable to look up ",
                    "TLS library problem",
                    "SASL authentication failure",
                    "process ",
                    "to avoid this condition",
                    "see http",
                    "mail_stream_cleanup",
                    "mail for ",
                    "this may slow down ",
                    "you may need to ",
                    "please avoid ",
                    "you should ",
                    "run-time library vs. compile-time",
                    "network_biopair",
                    "dropping ",
                    "psc_",
                    "Unknown ",
                    "support for restriction",
                    "ignoring ",
                    "not owned by ",
                    "group or other writable",
                    "symlink leaves directory",
                    "disabling TLS",
                    "TLS has been selected",
                    "database ",
                    "premature end-of-input",
                    "unexpected ",
                    "xsasl_",
                    "smtp_connect",
                    "relay_",
                    "reject: ",
                    "backwards-compatib",
                    "smtpd_peer_init",
                    "pix workaround",
                    "restricting ",
                    "inet_protocols",
                    "bounce ",
                    "queue ",
                    "using up ");

    private static final Map<String, Limit> LIMITS =
            Map.of(
                    "Connection concurrency",
                    new Limit(
                            Phase.BANNER,
                            421,
                            "4.7.0",
                            "Error: too many connections from ",
                            Cause.CONNECTION_LIMIT,
                            "connections"),
                    "Connection rate",
                    new Limit(
                            Phase.BANNER,
                            421,
                            "4.7.0",
                            "Error: too many connections from ",
                            Cause.RATE_LIMIT,
                            "connections"),
                    "Message delivery request rate",
                    new Limit(
                            Phase.MAIL,
                            450,
                            "4.7.1",
                            "Error: too much mail from ",
                            Cause.RATE_LIMIT,
                            "messages"),
                    "Recipient address rate",
                    new Limit(
                            Phase.RCPT,
                            450,
                            "4.7.1",
                            "Error: too many recipients from ",
                            Cause.RATE_LIMIT,
                            "recipients"),
                    "AUTH command rate",
                    new Limit(
                            Phase.AUTH,
                            450,
                            "4.7.1",
                            "Error: too many AUTH commands from ",
                            Cause.RATE_LIMIT,
                            "commands"),
                    // after the handshake: before it the warning is "Refusing STARTTLS request"
                    "New TLS session rate",
                    new Limit(
                            Phase.STARTTLS,
                            421,
                            "4.7.0",
                            "Error: too many new TLS sessions from ",
                            Cause.RATE_LIMIT,
                            "sessions"));

    /// What smtpd answers when a limit of anvil(8) is exceeded: it logs the limit, never the reply.
    private record Limit(
            Phase phase, int code, String enhanced, String words, Cause cause, String unit) {

        List<Saying> exceeded(String instance, Peer peer, @Nullable Measured measured) {
            Reply reply = PostfixReject.reply(code, enhanced, words + peer.address());
            return List.of(
                    PostfixReject.given(instance, phase, peer, Envelope.UNKNOWN, true, reply),
                    Saying.Trouble.measured(instance, cause, measured, peer));
        }
    }

    private static final String THROTTLED = ": bad command startup -- throttling";
    private static final String KILLED = " killed by signal ";

    private PostfixTrouble() {}

    /// Null when it is none of these words, or one that is not known.
    static @Nullable List<Saying> read(String instance, String message) {
        Cursor cursor = new Cursor(message);
        if (cursor.skip("warning: ")) {
            return warning(instance, cursor.rest());
        }
        if (cursor.skip("fatal: ") || cursor.skip("panic: ")) {
            Cause cause = SystemError.cause(message).orElse(Cause.SERVER_ERROR);
            return List.of(Saying.Trouble.of(instance, cause));
        }
        return cursor.skip("error: ")
                ? SystemError.cause(message)
                        .map(cause -> List.<Saying>of(Saying.Trouble.of(instance, cause)))
                        .orElse(List.of())
                : null;
    }

    private static @Nullable List<Saying> warning(String instance, String text) {
        @Nullable String queueId = Postfix.queueId(text);
        if (queueId != null) {
            return queued(instance, queueId, text.substring(queueId.length() + 2));
        }
        return special(instance, text)
                .or(() -> sign(instance, text))
                .orElseGet(() -> ROUTINE.stream().anyMatch(text::startsWith) ? List.of() : null);
    }

    /// What a warning says of one message: header checks and the like quote the message, so only
    /// how it begins counts.
    private static List<Saying> queued(String instance, String queueId, String text) {
        Optional<Cause> cause =
                text.startsWith("queue file size limit exceeded")
                        ? Optional.of(Cause.MESSAGE_SIZE)
                        : PostfixUntold.unwritten(text);
        Envelope message = new Envelope(null, null, queueId, -1);
        return cause.stream()
                .map(it -> new Saying.Trouble(instance, it, null, Peer.UNKNOWN, message))
                .flatMap(trouble ->
                        trouble.cause() == Cause.MESSAGE_SIZE
                                ? Stream.of(trouble)
                                : Stream.of(PostfixUntold.notTaken(instance, queueId), trouble))
                .toList();
    }

    private static Optional<List<Saying>> special(String instance, String text) {
        Cursor cursor = new Cursor(text);
        if (cursor.skip("not enough free space in mail queue: ")) {
            Measured free = new Measured("mail queue", cursor.number(), null, "bytes");
            return Optional.of(
                    List.of(
                            Saying.Trouble.measured(
                                    instance, Cause.DISK_FULL, free, Peer.UNKNOWN)));
        }
        if (cursor.skip("mail_queue_enter: create file ")) {
            return SystemError.cause(text)
                    .map(cause ->
                            List.of(
                                    PostfixUntold.waiting(instance, text),
                                    Saying.Trouble.of(instance, cause)));
        }
        if (PostfixUntold.PROXY.stream().anyMatch(text::startsWith)) {
            return Optional.of(
                    List.of(
                            PostfixUntold.notProxied(instance),
                            Saying.Trouble.of(instance, Cause.DEPENDENCY)));
        }
        if (cursor.skip("service \"")) {
            return processes(instance, cursor);
        }
        if (cursor.skip("Refusing STARTTLS request from ")) {
            Peer peer = PostfixReject.peer(cursor);
            Limit limit =
                    new Limit(
                            Phase.STARTTLS,
                            454,
                            "4.7.0",
                            "Error: too many new TLS sessions from ",
                            Cause.RATE_LIMIT,
                            "sessions");
            return Optional.of(limit.exceeded(instance, peer, null));
        }
        return exceeded(instance, text);
    }

    /// `Connection rate limit exceeded: 31 from host[address] for service smtp`
    private static Optional<List<Saying>> exceeded(String instance, String text) {
        Cursor cursor = new Cursor(text);
        @Nullable String what = cursor.until(" limit exceeded: ");
        @Nullable Limit limit = what == null ? null : LIMITS.get(what);
        if (limit == null) {
            return Optional.empty();
        }
        long count = cursor.number();
        cursor.skip(" from ");
        Peer peer = PostfixReject.peer(cursor);
        String service = cursor.skip(" for service ") ? cursor.rest() : "smtp";
        return Optional.of(
                limit.exceeded(instance, peer, new Measured(service, count, null, limit.unit)));
    }

    /// `service "smtp" (25) has reached its process limit "100": …`
    private static Optional<List<Saying>> processes(String instance, Cursor cursor) {
        @Nullable String service = cursor.until("\"");
        if (service == null || cursor.until(" has reached its process limit \"") == null) {
            return Optional.empty();
        }
        double limit = cursor.number();
        return Optional.of(
                List.of(
                        Saying.Trouble.measured(
                                instance,
                                Cause.OVERLOAD,
                                new Measured(service, limit, limit, "processes"),
                                Peer.UNKNOWN)));
    }

    /// What `master` says of its children: `PATH: bad command startup -- throttling`, `process PATH
    /// pid N killed by signal S`.
    static Optional<List<Saying>> child(String instance, String message) {
        if (message.endsWith(THROTTLED)) {
            return Optional.of(
                    message.endsWith("/cleanup" + THROTTLED)
                            ? List.of(
                                    PostfixUntold.waiting(instance, message),
                                    life(instance, Stage.CRASHED))
                            : List.of(life(instance, Stage.CRASHED)));
        }
        int killed = message.indexOf(KILLED);
        if (killed < 0) {
            return Optional.empty();
        }
        return switch (message.substring(killed + KILLED.length()).strip()) {
            case "9" -> Optional.of(List.of(life(instance, Stage.KILLED)));
            // a stop ends its children so
            case "15" -> Optional.of(List.of());
            default -> Optional.of(List.of(life(instance, Stage.CRASHED)));
        };
    }

    private static Saying life(String instance, Stage stage) {
        return new Saying.Life(instance, Postfix.SOFTWARE, stage, null);
    }

    private static Optional<List<Saying>> sign(String instance, String text) {
        return SIGNS.stream()
                .filter(sign -> sign.fits(text))
                .map(Sign::cause)
                .findFirst()
                .or(() -> table(text))
                .map(cause -> List.of(Saying.Trouble.of(instance, cause)));
    }

    /// `[table ]type:name lookup error…`, `type:name is unavailable…`, `name: RBL lookup error: …`:
    /// the name never holds a blank, and what follows `for` is the client's.
    private static Optional<Cause> table(String text) {
        Cursor cursor = new Cursor(text);
        cursor.skip("table ");
        @Nullable String name = cursor.until(" ");
        if (name == null || !name.contains(":")) {
            return Optional.empty();
        }
        if (cursor.at("is unavailable. ")) {
            return Optional.of(Cause.SERVER_ERROR);
        }
        if (cursor.at("RBL lookup error: ")) {
            return Optional.of(Cause.DNS);
        }
        return cursor.at("lookup error") ? Optional.of(Cause.DEPENDENCY) : Optional.empty();
    }
}

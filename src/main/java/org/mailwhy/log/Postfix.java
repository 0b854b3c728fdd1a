package org.mailwhy.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.Stage;

/// Postfix: `instance/[service/]program[pid]: [queue id: ]words`.
final class Postfix implements Dialect {
    static final String SOFTWARE = "postfix";

    static final Set<String> PROGRAMS =
            Set.of(
                    "anvil",
                    "bounce",
                    "cleanup",
                    "discard",
                    "dnsblog",
                    "error",
                    "flush",
                    "lmtp",
                    "local",
                    "master",
                    "nqmgr",
                    "oqmgr",
                    "pickup",
                    "pipe",
                    "postalias",
                    "postdrop",
                    "postfix-script",
                    "postlog",
                    "postlogd",
                    "postmap",
                    "postqueue",
                    "postscreen",
                    "postsuper",
                    "proxymap",
                    "proxywrite",
                    "qmgr",
                    "qmqpd",
                    "retry",
                    "scache",
                    "sendmail",
                    "showq",
                    "smtp",
                    "smtpd",
                    "spawn",
                    "tlsmgr",
                    "tlsproxy",
                    "trivial-rewrite",
                    "verify",
                    "virtual");

    /// Programs that a person runs: what is fatal to them is no trouble of the server.
    private static final Set<String> COMMANDS =
            Set.of(
                    "postalias",
                    "postdrop",
                    "postlog",
                    "postmap",
                    "postqueue",
                    "postsuper",
                    "sendmail");

    /// How lines begin that say nothing about a refusal.
    static final List<String> ROUTINE =
            List.of(
                    "connect from ",
                    "disconnect from ",
                    "lost connection after ",
                    "statistics: ",
                    "CONNECT from ",
                    "DISCONNECT ",
                    "PASS ",
                    "HANGUP after ",
                    "PREGREET ",
                    "BARE NEWLINE ",
                    "NON-SMTP COMMAND ",
                    "COMMAND PIPELINING ",
                    "DNSBL rank ",
                    "ALLOWLISTED ",
                    "WHITELISTED ",
                    "DENYLISTED ",
                    "BLACKLISTED ",
                    "ALLOWLIST VETO ",
                    "WHITELIST VETO ",
                    "leaving STRESS mode",
                    "entering STRESS mode",
                    "cache ",
                    "addr ",
                    "close database ",
                    "connect to ",
                    "Anonymous TLS ",
                    "Trusted TLS ",
                    "Untrusted TLS ",
                    "Verified TLS ",
                    "setting up TLS ",
                    "initializing the server-side TLS",
                    "SSL_accept error",
                    "SSL_connect error",
                    "SSL_Shutdown",
                    "table ",
                    "using backwards-compatible default setting",
                    "To disable backwards compatibility",
                    "improper command pipelining",
                    "mapping DNSBL",
                    "lost connection with",
                    "conversation with");

    private final PostfixDelivery delivery;

    /// @param ours whether an address is one of this host
    Postfix(Predicate<String> ours) {
        this.delivery = new PostfixDelivery(ours);
    }

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        String tag = entry.tag();
        int slash = tag.lastIndexOf('/');
        // Cyrus has a master and an lmtp too
        return slash > 0
                && PROGRAMS.contains(tag.substring(slash + 1))
                && !tag.startsWith("cyrus/");
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        String tag = entry.tag();
        String instance = tag.substring(0, tag.indexOf('/'));
        String program = tag.substring(tag.lastIndexOf('/') + 1);
        String message = entry.message();
        return switch (program) {
            case "master", "postfix-script" -> daemon(instance, program, message);
            default -> words(instance, program, message);
        };
    }

    private @Nullable List<Saying> words(String instance, String program, String message) {
        @Nullable List<Saying> trouble =
                COMMANDS.contains(program) ? null : PostfixTrouble.read(instance, message);
        if (trouble != null) {
            return trouble;
        }
        if (COMMANDS.contains(program)) {
            return List.of();
        }
        Cursor cursor = new Cursor(message);
        @Nullable String queueId = queueId(message);
        if (queueId == null) {
            return PostfixReject.unqueued(instance, cursor)
                    .orElseGet(() -> routine(message) ? List.of() : null);
        }
        cursor.until(": ");
        return queued(instance, program, queueId, cursor);
    }

    private @Nullable List<Saying> queued(
            String instance, String program, String queueId, Cursor cursor) {
        return switch (program) {
            case "smtpd", "cleanup", "postscreen", "qmqpd" ->
                    received(instance, queueId, program, cursor);
            case "smtp", "lmtp", "local", "virtual", "pipe", "error", "retry", "discard" ->
                    delivery.read(instance, program, queueId, cursor);
            case "qmgr", "oqmgr", "nqmgr" -> queue(instance, queueId, cursor);
            default -> List.of();
        };
    }

    private static List<Saying> received(
            String instance, String queueId, String program, Cursor cursor) {
        if (program.equals("smtpd") && cursor.skip("client=")) {
            Dialogue.Peer client = PostfixReject.peer(cursor);
            return List.of(
                    new Saying.Begun(queueId, client), new Saying.Taken(instance, Direction.GIVEN));
        }
        return PostfixReject.queued(instance, queueId, cursor);
    }

    /// `from=<sender>, size=n, nrcpt=n (queue active)`; what else a queue manager says of a message
    /// is routine.
    private static List<Saying> queue(String instance, String queueId, Cursor cursor) {
        if (!cursor.skip("from=<")) {
            return List.of();
        }
        @Nullable String sender = cursor.address();
        if (sender != null && cursor.skip(", status=expired")) {
            return List.of(new Saying.Ended(instance, queueId, "", Fate.BOUNCED));
        }
        return sender != null && cursor.skip(", size=")
                ? List.of(new Saying.Queued(queueId, sender, cursor.number()))
                : List.of();
    }

    private static boolean routine(String message) {
        return ROUTINE.stream().anyMatch(message::startsWith);
    }

    /// `NOQUEUE`, the short form (hexadecimal) or the long one (`enable_long_queue_ids`: letters
    /// and digits without vowels); null when the message does not begin with one.
    static @Nullable String queueId(String message) {
        int end = message.indexOf(": ");
        if (end < 6 || end > 20) {
            return null;
        }
        boolean known =
                message.startsWith("NOQUEUE: ")
                        || made(message, end, SHORT_ID)
                        || (end >= 10 && made(message, end, LONG_ID));
        return known ? message.substring(0, end) : null;
    }

    private static boolean made(String message, int end, String alphabet) {
        int i = 0;
        while (i < end && alphabet.indexOf(message.charAt(i)) >= 0) {
            i++;
        }
        return i == end;
    }

    private static final String SHORT_ID = "0123456789ABCDEF";
    private static final String LONG_ID = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

    private static final Map<String, Stage> LIFE =
            Map.of(
                    "starting the Postfix mail system", Stage.STARTED,
                    "daemon started -- ", Stage.STARTED,
                    "stopping the Postfix mail system", Stage.STOPPING,
                    "aborting the Postfix mail system", Stage.STOPPING,
                    "terminating on signal 15", Stage.STOPPING,
                    "refreshing the Postfix mail system", Stage.RELOADED,
                    "reload -- ", Stage.RELOADED);

    private static @Nullable List<Saying> daemon(String instance, String program, String message) {
        for (Map.Entry<String, Stage> life : LIFE.entrySet()) {
            if (message.startsWith(life.getKey())) {
                return List.of(new Saying.Life(instance, SOFTWARE, life.getValue(), null));
            }
        }
        // postfix-script tells the person who called it what is fatal
        return program.equals("master")
                ? PostfixTrouble.child(instance, message)
                        .orElseGet(() -> PostfixTrouble.read(instance, message))
                : List.of();
    }

    @Override
    public long glance(byte[] line, int from, int to) {
        return PostfixGlance.of(line, from, to);
    }

    private static final byte[][] SKIPPED = {
        ascii("connect from "), ascii("disconnect from "), ascii("statistics: "), ascii("CONNECT ")
    };
    private static final byte[][] SKIPPED_QUEUED = {ascii("message-id="), ascii("removed")};

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean routine(byte[] line, int from, int to) {
        int message = messageStart(line, from, Math.min(to, from + 160));
        if (message < 0 || startsWithAny(SKIPPED, line, message, to)) {
            return message >= 0;
        }
        int colon = message;
        while (colon < to && colon < message + 20 && line[colon] != ':') {
            colon++;
        }
        return startsWithAny(SKIPPED_QUEUED, line, colon + 2, to);
    }

    /// Behind `/program[pid]: `; -1 when there is no such tag.
    private static int messageStart(byte[] line, int from, int to) {
        boolean slash = false;
        for (int i = from; i < to - 2; i++) {
            slash |= line[i] == '/';
            if (line[i] == ']') {
                return slash && line[i + 1] == ':' && line[i + 2] == ' ' ? i + 3 : -1;
            }
        }
        return -1;
    }

    private static boolean startsWithAny(byte[][] heads, byte[] line, int from, int to) {
        for (byte[] head : heads) {
            if (to - from >= head.length && startsWith(head, line, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] line, int from) {
        for (int i = 0; i < head.length; i++) {
            if (line[from + i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}

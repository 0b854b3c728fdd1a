package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// Exim's mainlog: `[message id ][flag ]words`. It logs what made a refusal, seldom its code, and
/// says nothing when its daemon is stopped.
final class Exim implements Dialect {
    static final String SOFTWARE = "exim";

    private static final Set<String> TAGS = Set.of("exim", "exim4");

    /// `1xVTel-00001c-0R`, since 4.97 `1qzGFa-00000000abc-1234`.
    private static final Pattern ID =
            Pattern.compile("[0-9A-Za-z]{6}-(?:[0-9A-Za-z]{6}-..|[0-9A-Za-z]{11}-.{4}) ");

    /// receive.c `receive_check_fs`, by default: below, it is the inodes that are short.
    private static final long CHECK_INODES = 100;

    private static final long CHECK_KIB = 10_240;

    /// How lines begin that say nothing about a refusal.
    private static final List<String> ROUTINE =
            List.of(
                    "SMTP connection from ",
                    "SMTP call from ",
                    "SMTP syntax error in ",
                    "SMTP protocol ",
                    "SMTP connection lost",
                    "SMTP connection outbound",
                    "no MAIL in SMTP connection",
                    "no SMTP greeting",
                    "no host name found for ",
                    "no IP address found for ",
                    "rejected ",
                    "refused ",
                    "unexpected disconnection while reading SMTP",
                    "TLS error on connection ",
                    "TLS client disconnected",
                    "TLS session",
                    "Start queue run",
                    "End queue run",
                    "Warning: ",
                    "ident connection to ",
                    "listen backlog ",
                    "VRFY failed ",
                    "configured error code starts with ",
                    "too many ",
                    "cwd=",
                    "PRDR ",
                    "DKIM: ",
                    "DMARC ",
                    "dnslists ",
                    "LOG: ");

    private final EximDelivery delivery;

    /// @param ours whether an address is one of this host
    Exim(Predicate<String> ours) {
        this.delivery = new EximDelivery(ours);
    }

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return TAGS.contains(entry.tag());
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        String message = unstamped(entry.message());
        @Nullable String id = id(message);
        return id == null ? server(message) : message(id, message.substring(id.length() + 1));
    }

    /// Through syslog there are two stamps unless `syslog_timestamp` is off.
    private static String unstamped(String message) {
        boolean stamped =
                message.length() > 20
                        && message.startsWith("20")
                        && message.charAt(4) == '-'
                        && message.charAt(10) == ' '
                        && message.charAt(13) == ':';
        return stamped ? message.substring(message.indexOf(' ', 11) + 1) : message;
    }

    private static @Nullable String id(String message) {
        Matcher id = ID.matcher(message);
        return id.lookingAt() ? message.substring(0, id.end() - 1) : null;
    }

    private static @Nullable List<Saying> server(String message) {
        return life(message)
                .or(() -> space(new Cursor(message)))
                .or(() -> daemon(new Cursor(message)))
                .or(() -> EximReject.read(new Cursor(message)))
                .orElseGet(() -> ROUTINE.stream().anyMatch(message::startsWith) ? List.of() : null);
    }

    private static Optional<List<Saying>> life(String message) {
        Cursor cursor = new Cursor(message);
        if (cursor.skip("exim ")
                && !cursor.word().isEmpty()
                && cursor.at(" daemon started: pid=")) {
            return Optional.of(List.of(life(Stage.STARTED)));
        }
        cursor = new Cursor(message);
        if (!cursor.skip("pid ") || cursor.number() < 0) {
            return Optional.empty();
        }
        return cursor.at(": SIGHUP received: re-exec daemon")
                ? Optional.of(List.of(life(Stage.RELOADED)))
                : Optional.of(List.of());
    }

    static Saying life(Stage stage) {
        return new Saying.Life(SOFTWARE, SOFTWARE, stage, null);
    }

    /// `spool directory space check failed: space=7812 inodes=2994`, in KiB: MAIL was refused.
    private static Optional<List<Saying>> space(Cursor cursor) {
        String where = cursor.at("log ") ? "log directory" : "spool directory";
        if (!cursor.skip(where + " space check failed: space=")) {
            return Optional.empty();
        }
        long space = cursor.number();
        long inodes = cursor.skip(" inodes=") ? cursor.number() : -1;
        boolean files = inodes >= 0 && inodes < CHECK_INODES && space >= CHECK_KIB;
        Measured free =
                files
                        ? new Measured(where, inodes, null, "inodes")
                        : new Measured(where, space * 1024.0, null, "bytes");
        Reply reply = PostfixReject.reply(452, null, "Space shortage, please try later");
        return Optional.of(
                List.of(
                        EximReject.implied(Phase.MAIL, Peer.UNKNOWN, Envelope.UNKNOWN, reply),
                        Saying.Trouble.measured(SOFTWARE, Cause.DISK_FULL, free, Peer.UNKNOWN)));
    }

    /// What keeps the daemon from serving a connection, or from listening at all.
    private static Optional<List<Saying>> daemon(Cursor cursor) {
        if (cursor.skip("socket bind() to port ")) {
            return Optional.of(List.of(Saying.Trouble.of(SOFTWARE, Cause.SERVER_ERROR)));
        }
        if (!cursor.skip("daemon: ")) {
            return Optional.empty();
        }
        String words = cursor.rest();
        boolean forking = words.startsWith("accept process fork failed: ");
        if (!forking && !words.startsWith("couldn't dup socket descriptor: ")) {
            return Optional.of(List.of());
        }
        Reply reply =
                PostfixReject.reply(421, null, forking ? "Fork failed" : "Connection setup failed");
        Cause cause = SystemError.cause(words).orElse(Cause.OVERLOAD);
        return Optional.of(
                List.of(
                        EximReject.implied(Phase.BANNER, Peer.UNKNOWN, Envelope.UNKNOWN, reply),
                        Saying.Trouble.of(SOFTWARE, cause)));
    }

    private List<Saying> message(String id, String message) {
        Cursor cursor = new Cursor(message);
        if (cursor.skip("<= ")) {
            return arrived(id, cursor);
        }
        if (cursor.skip("Completed")) {
            return List.of(new Saying.Ended(SOFTWARE, id, "", Fate.SENT));
        }
        return EximReject.received(id, message).orElseGet(() -> delivery.read(id, cursor));
    }

    /// `<= sender H=… P=esmtp S=392 …`; what a local program hands in is no traffic of a client.
    private static List<Saying> arrived(String id, Cursor cursor) {
        if (cursor.at("\"")) {
            return List.of(); // a quoted local part may hold anything
        }
        String sender = cursor.word();
        List<Saying> sayings = new ArrayList<>();
        if (cursor.skip(" H=")) {
            sayings.add(new Saying.Begun(id, EximReject.peer(cursor)));
            sayings.add(new Saying.Taken(SOFTWARE, Direction.GIVEN));
        }
        long size = cursor.until(" S=") == null ? -1 : cursor.number();
        sayings.add(new Saying.Queued(id, sender.equals("<>") ? "" : sender, size));
        return sayings;
    }
}

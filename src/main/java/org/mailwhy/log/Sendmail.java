package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;

/// Sendmail: `sendmail[pid]: [queue id: ]words`, by syslog only. It logs what its rules and milters
/// answer in full, of its own refusals mostly just the reason, and what clients did in `from=`.
final class Sendmail implements Dialect {
    static final String SOFTWARE = "sendmail";

    /// The time to the second in 8 characters, a counter, the number of the process.
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{8}[0-9]{5,9}: ");

    private static final String NO_QUEUE = "NOQUEUE: ";

    /// How lines begin that say nothing about a refusal.
    private static final List<String> ROUTINE =
            List.of(
                    "AUTH",
                    "Authentication-Warning",
                    "DSN: ",
                    "Milter",
                    "STARTTLS",
                    "SMTP ",
                    "Losing ",
                    "accepting ",
                    "alias database ",
                    "clone ",
                    "connect from ",
                    "discarded",
                    "done; ",
                    "engine=",
                    "error: ",
                    "grew WorkList",
                    "gethostby",
                    "lost input channel from ",
                    "milter=",
                    "ruleset=",
                    "runqueue: ",
                    "proc_list_",
                    "return to sender: ",
                    "sender notify: ",
                    "started as: ",
                    "stopping ",
                    "tls_",
                    "timeout waiting for input from ",
                    "to=",
                    "unable to qualify my own domain name",
                    "locked",
                    "postmaster notify: ",
                    "/");

    /// What stands behind the name of a client.
    private static final List<String> ABOUT_CLIENTS =
            List.of(
                    " did not issue MAIL/EXPN/VRFY/ETRN during connection to ",
                    " due to pre-greeting traffic after ",
                    " due to traffic before response",
                    "... User unknown",
                    ": DSN: ",
                    ": return to sender: ",
                    ": sender notify: ",
                    ": postmaster notify: ",
                    " aliases, longest ",
                    "ossible SMTP ");

    private final SendmailDelivery delivery;

    /// @param ours whether an address is one of this host
    Sendmail(Predicate<String> ours) {
        this.delivery = new SendmailDelivery(ours);
    }

    @Override
    public String software() {
        return SOFTWARE;
    }

    /// Debian's and FreeBSD's name it `sm-mta`, `sm-msp-queue`.
    @Override
    public boolean wrote(Entry entry) {
        return entry.tag().equals(SOFTWARE) || entry.tag().startsWith("sm-");
    }

    @Override
    public @Nullable List<Saying> read(Entry entry) {
        String message = entry.message();
        Matcher id = ID.matcher(message);
        if (id.lookingAt()) {
            return message(message.substring(0, id.end() - 2), message.substring(id.end()));
        }
        return message(
                null,
                message.startsWith(NO_QUEUE) ? message.substring(NO_QUEUE.length()) : message);
    }

    private @Nullable List<Saying> message(@Nullable String id, String message) {
        Cursor cursor = new Cursor(message);
        if (id != null && cursor.skip("from=")) {
            return arrived(id, cursor);
        }
        if (id != null && cursor.skip("to=")) {
            return delivery.read(id, cursor);
        }
        List<Saying> sayings = id == null ? daemon(message) : List.of();
        if (sayings.isEmpty()) {
            sayings = SendmailReject.read(id, message);
        }
        return sayings.isEmpty() && !routine(message) ? null : sayings;
    }

    private static boolean routine(String message) {
        return ROUTINE.stream().anyMatch(message::startsWith)
                || ABOUT_CLIENTS.stream().anyMatch(message::contains);
    }

    /// What the daemon says of itself.
    private static List<Saying> daemon(String message) {
        Cursor cursor = new Cursor(message);
        if (cursor.skip("starting daemon (")) {
            // a queue runner alone serves no client
            return message.contains("): SMTP") ? life(Stage.STARTED) : List.of();
        }
        if (cursor.skip("stopping daemon, reason=")) {
            return life(Stage.STOPPING);
        }
        if (cursor.skip("restarting ") && message.contains(" due to ")) {
            return life(Stage.RELOADED);
        }
        if (cursor.skip("rejecting connections on daemon ")) {
            return cursor.until(": ") == null ? List.of() : closed(cursor);
        }
        if (cursor.skip("have been rejecting connections on daemon ")) {
            return trouble(Cause.OVERLOAD, null);
        }
        if (cursor.skip("deferring connections on daemon ") && cursor.until(": ") != null) {
            double rate = cursor.number();
            return trouble(
                    Cause.RATE_LIMIT,
                    new Measured("ConnectionRateThrottle", rate, rate, "connections"));
        }
        if (cursor.skip("delaying connections on daemon ") && cursor.until("average=") != null) {
            double load = cursor.number();
            @Nullable Double from = cursor.skip(" >= ") ? (Double) (double) cursor.number() : null;
            return trouble(Cause.OVERLOAD, new Measured("load1", load, from, "load"));
        }
        if (cursor.skip("rejecting new messages: min free: ")) {
            return trouble(Cause.DISK_FULL, null);
        }
        return List.of();
    }

    /// It listens no more: clients read no words.
    private static List<Saying> closed(Cursor cursor) {
        if (cursor.skip("load average: ")) {
            return trouble(Cause.OVERLOAD, new Measured("load1", cursor.number(), null, "load"));
        }
        if (cursor.skip("free memory: ")) {
            return trouble(Cause.OVERLOAD, null);
        }
        double children = cursor.number();
        return cursor.skip(" children, max ")
                ? trouble(
                        Cause.OVERLOAD,
                        new Measured(
                                "MaxDaemonChildren",
                                children,
                                (double) cursor.number(),
                                "processes"))
                : List.of();
    }

    private static List<Saying> life(Stage stage) {
        return List.of(new Saying.Life(SOFTWARE, SOFTWARE, stage, null));
    }

    private static List<Saying> trouble(Cause cause, @Nullable Measured measured) {
        return List.of(Saying.Trouble.measured(SOFTWARE, cause, measured, Peer.UNKNOWN));
    }

    /// `<sender>, size=, class=, nrcpts=, [msgid=<>, ][bodytype=, ]proto=, daemon=, relay=name
    /// [address]`. A message that was not taken has no `msgid`.
    private static List<Saying> arrived(String id, Cursor cursor) {
        @Nullable String sender = cursor.skip("<") ? cursor.address() : cursor.until(", size=");
        cursor.skip(", size=");
        long size = cursor.number();
        if (sender == null || size < 0) {
            return List.of();
        }
        long recipients = cursor.until(", nrcpts=") == null ? 0 : cursor.number();
        boolean taken = recipients > 0 && cursor.at(", msgid=");
        // what the sender wrote stands before the last of these
        String rest = cursor.rest();
        int relay = rest.lastIndexOf(", relay=");
        List<Saying> sayings = new ArrayList<>();
        if (relay >= 0) {
            Peer peer = SendmailReject.peer(rest.substring(relay + ", relay=".length()));
            if (peer.address() != null) {
                sayings.add(new Saying.Begun(id, peer));
                if (taken) {
                    sayings.add(new Saying.Taken(SOFTWARE, Direction.GIVEN));
                }
            }
        }
        sayings.add(new Saying.Queued(id, sender, size));
        return sayings;
    }
}

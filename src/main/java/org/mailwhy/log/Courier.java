package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.Stage;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// Courier: `courieresmtpd: error,relay=…: REPLY` of what it refuses, `courieresmtp: id=…: REPLY`
/// of what it is refused.
final class Courier implements Dialect {
    static final String SOFTWARE = "courier";

    private static final Set<String> PROGRAMS =
            Set.of(
                    "courierd",
                    "courier",
                    "couriertcpd",
                    "courieresmtpd",
                    "esmtpd",
                    "esmtpd-msa",
                    "esmtpd-ssl",
                    "courieresmtp",
                    "courierlocal",
                    "courierdsn",
                    "courieruucp",
                    "courierfilter");

    private static final Map<String, Stage> LIFE =
            Map.of(
                    "Loading STATIC transport module libraries.", Stage.STARTED,
                    "SHUTDOWN: Stopping...", Stage.STOPPING,
                    "SHUTDOWN: Restarting...", Stage.STOPPING);

    private static final Map<String, Silence> ERRORS =
            Map.of(
                    "Connection refused", Silence.REFUSED,
                    "No route to host", Silence.REFUSED,
                    "Network is unreachable", Silence.REFUSED,
                    "Connection timed out", Silence.TIMEOUT);

    @Override
    public String software() {
        return SOFTWARE;
    }

    @Override
    public boolean wrote(Entry entry) {
        return PROGRAMS.contains(entry.tag());
    }

    @Override
    public List<Saying> read(Entry entry) {
        String message = entry.message();
        @Nullable Stage stage = LIFE.get(message);
        if (stage != null) {
            return List.of(new Saying.Life(SOFTWARE, SOFTWARE, stage, null));
        }
        Cursor cursor = new Cursor(message);
        if (cursor.skip("error,relay=")) {
            return refused(message, cursor).stream().toList();
        }
        if (cursor.skip("id=")) {
            return delivery(entry.tag(), cursor);
        }
        return cursor.skip("ALERT: ")
                ? full(cursor)
                : message.startsWith("Low on disk space.")
                        ? List.of(Saying.Trouble.of(SOFTWARE, Cause.DISK_FULL))
                        : List.of();
    }

    /// `ADDRESS[,port=N][,ident=NAME],from=<…>[,to=<…>]: REPLY` or `…,msg="REPLY",cmd: COMMAND`.
    /// The client chooses the name, the addresses and the command: a line in which they imitate one
    /// of ours is not believed.
    private static Optional<Saying> refused(String message, Cursor cursor) {
        @Nullable String address = cursor.until(",");
        if (address == null || twice(message, "from=<") || twice(message, ",msg=\"")) {
            return Optional.empty();
        }
        Peer peer = new Peer(plain(address), null, null);
        if (cursor.until("from=<") == null) {
            @Nullable String words = cursor.until("msg=\"") == null ? null : cursor.until("\"");
            return given(Phase.UNKNOWN, peer, Envelope.UNKNOWN, words);
        }
        @Nullable String sender = cursor.address();
        @Nullable String recipient = cursor.skip(",to=<") ? cursor.address() : null;
        return given(
                recipient == null ? Phase.MAIL : Phase.RCPT,
                peer,
                new Envelope(sender, recipient, null, -1),
                cursor.skip(": ") ? cursor.rest() : null);
    }

    private static boolean twice(String text, String mark) {
        return text.indexOf(mark) != text.lastIndexOf(mark);
    }

    private static Optional<Saying> given(
            Phase phase, Peer peer, Envelope envelope, @Nullable String words) {
        return Optional.ofNullable(words)
                .flatMap(Replies::joined)
                .filter(Replies::matters)
                .map(reply -> Saying.Refusal.given(SOFTWARE, phase, peer, envelope, false, reply));
    }

    /// An IPv4 address comes as one of IPv6: `::ffff:203.0.113.7`.
    private static String plain(String address) {
        return address.startsWith("::ffff:") && address.contains(".")
                ? address.substring("::ffff:".length())
                : address;
    }

    /// `ID,from=<…>,addr=<…>` and then `: REPLY`, `,size=n,success: …` or `,status: …`.
    private static List<Saying> delivery(String program, Cursor cursor) {
        @Nullable String id = cursor.until(",from=<");
        @Nullable String sender = id == null ? null : cursor.address();
        @Nullable String recipient = cursor.skip(",addr=<") ? cursor.address() : null;
        if (id == null || sender == null || recipient == null) {
            return List.of();
        }
        Envelope envelope = new Envelope(sender, recipient, id, -1);
        boolean overNet = program.equals("courieresmtp");
        if (cursor.skip(": ")) {
            String words = cursor.rest();
            return (overNet ? answered(envelope, words) : kept(envelope, words)).stream().toList();
        }
        if (cursor.skip(",size=")) {
            cursor.number();
        }
        if (cursor.at(",success") || cursor.at(",status: success")) {
            List<Saying> sayings = new ArrayList<>();
            sayings.add(new Saying.Ended(SOFTWARE, id, recipient, Fate.SENT));
            if (overNet) {
                sayings.add(new Saying.Taken(SOFTWARE, Direction.RECEIVED));
            }
            return sayings;
        }
        if (cursor.at(",status: failure")) {
            return List.of(new Saying.Ended(SOFTWARE, id, recipient, Fate.BOUNCED));
        }
        return cursor.at(",status: deferred")
                ? List.of(new Saying.Deferred(id, recipient))
                : List.of();
    }

    /// Who answered is not logged.
    private static Optional<Saying> answered(Envelope envelope, String words) {
        @Nullable Silence silence = ERRORS.get(words);
        if (silence != null) {
            Speaker client = new Speaker(SOFTWARE, Speaker.MadeBy.CLIENT);
            return Optional.of(
                    new Saying.NoAnswer(
                            SOFTWARE, received(Phase.CONNECT, envelope, client), silence, words));
        }
        // each line of a reply stands alone: the last one counts
        return Replies.joined(words)
                .filter(_ -> words.length() > 3 && words.charAt(3) == ' ')
                .filter(Replies::matters)
                .map(reply ->
                        new Saying.Refusal(
                                SOFTWARE,
                                received(Phase.UNKNOWN, envelope, Speaker.server(null)),
                                reply));
    }

    private static Dialogue received(Phase phase, Envelope envelope, Speaker speaker) {
        return new Dialogue(
                Direction.RECEIVED, phase, Peer.UNKNOWN, envelope, speaker, false, null);
    }

    /// A delivery on this host, which a program of the recipient's may have made: only the usual
    /// one's own words count.
    private static Optional<Saying> kept(Envelope envelope, String words) {
        Optional<Cause> cause =
                words.endsWith("maildrop: maildir over quota.")
                        ? Optional.of(Cause.MAILBOX_QUOTA)
                        : SystemError.cause(words);
        return cause.map(it -> new Saying.Trouble(SOFTWARE, it, null, Peer.UNKNOWN, envelope));
    }

    /// Of couriertcpd, which then closes connections without a word: `40 maximum active
    /// connections.`, `Maximum connection limit reached for ADDRESS`.
    private static List<Saying> full(Cursor cursor) {
        if (cursor.skip("Maximum connection limit reached for ")) {
            Peer peer = new Peer(plain(cursor.word()), null, null);
            Dialogue dialogue =
                    new Dialogue(
                            Direction.GIVEN,
                            Phase.BANNER,
                            peer,
                            Envelope.UNKNOWN,
                            Speaker.server(SOFTWARE),
                            true,
                            null);
            return List.of(
                    new Saying.NoAnswer(SOFTWARE, dialogue, Silence.DROPPED, "closed at once"),
                    Saying.Trouble.measured(SOFTWARE, Cause.CONNECTION_LIMIT, null, peer));
        }
        double most = cursor.number();
        return most >= 0 && cursor.at(" maximum active connections.")
                ? List.of(
                        Saying.Trouble.measured(
                                SOFTWARE,
                                Cause.OVERLOAD,
                                new Measured("MAXDAEMONS", most, most, "connections"),
                                Peer.UNKNOWN))
                : List.of();
    }
}

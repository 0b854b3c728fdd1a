package org.mailwhy.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

/// What became of Sendmail's deliveries: `<u@d>[,<v@d>], …, delay=…, mailer=…, pri=…[, relay=name
/// [address]], dsn=4.2.2[, reply=REPLY], stat=Deferred: …`. What a remote server wrote stands
/// behind all that Sendmail did.
final class SendmailDelivery {
    private final Predicate<String> ours;

    SendmailDelivery(Predicate<String> ours) {
        this.ours = ours;
    }

    /// @param cursor behind `to=`
    List<Saying> read(String id, Cursor cursor) {
        @Nullable String recipient = recipient(cursor);
        @Nullable String mailer = cursor.until(", mailer=") == null ? null : cursor.until(", pri=");
        if (recipient == null || mailer == null) {
            return List.of();
        }
        cursor.number();
        boolean named = cursor.skip(", relay=");
        @Nullable String relay = named ? cursor.until(", dsn=") : null;
        if ((!named && !cursor.skip(", dsn=")) || cursor.until(", ") == null) {
            return List.of();
        }
        Peer peer = relay == null ? Peer.UNKNOWN : SendmailReject.peer(relay);
        Envelope envelope = new Envelope(null, recipient, id, -1);
        @Nullable String reply = cursor.skip("reply=") ? cursor.until(", stat=") : null;
        if (reply == null && !cursor.skip("stat=")) {
            return List.of();
        }
        boolean near = near(peer) || mailer.equals("local");
        List<Saying> sayings = new ArrayList<>();
        if (cursor.skip("Sent")) {
            sayings.add(new Saying.Ended(Sendmail.SOFTWARE, id, recipient, Fate.SENT));
            if (!near) {
                sayings.add(new Saying.Taken(Sendmail.SOFTWARE, Direction.RECEIVED));
            }
            return sayings;
        }
        if (cursor.at("queued")) {
            return List.of(); // for the next queue run
        }
        boolean waits = cursor.at("Deferred");
        String words = cursor.skip("Deferred: ") ? cursor.rest() : "";
        answer(envelope, peer, near, reply == null ? words : reply, words, sayings);
        sayings.add(
                waits
                        ? new Saying.Deferred(id, recipient)
                        : new Saying.Ended(Sendmail.SOFTWARE, id, recipient, Fate.BOUNCED));
        return sayings;
    }

    /// The first of them; a quoted local part may hold anything.
    private static @Nullable String recipient(Cursor cursor) {
        if (!cursor.skip("<")) {
            return cursor.at("\"") ? null : cursor.until(", ");
        }
        @Nullable String first = cursor.address();
        while (cursor.skip(",<")) {
            cursor.address();
        }
        return cursor.skip(", ") ? first : null;
    }

    private void answer(
            Envelope envelope,
            Peer peer,
            boolean near,
            String reply,
            String words,
            List<Saying> sayings) {
        Reply said = Replies.joined(reply).filter(Replies::matters).orElse(null);
        if (said != null) {
            sayings.add(
                    new Saying.Refusal(
                            near ? neighbour(peer) : Sendmail.SOFTWARE,
                            dialogue(
                                    Phase.UNKNOWN,
                                    peer,
                                    envelope,
                                    near,
                                    Speaker.server(near ? neighbour(peer) : null)),
                            said));
            if (near && peer.address() == null) {
                SystemError.cause(said.text())
                        .filter(cause -> cause != Cause.OVERLOAD)
                        .ifPresent(cause ->
                                sayings.add(
                                        new Saying.Trouble(
                                                Sendmail.SOFTWARE,
                                                cause,
                                                null,
                                                Peer.UNKNOWN,
                                                envelope)));
            }
            return;
        }
        @Nullable Silence silence = silence(words);
        if (silence != null) {
            Speaker client = new Speaker(Sendmail.SOFTWARE, Speaker.MadeBy.CLIENT);
            sayings.add(
                    new Saying.NoAnswer(
                            near ? neighbour(peer) : Sendmail.SOFTWARE,
                            dialogue(Phase.CONNECT, peer, envelope, near, client),
                            silence,
                            words));
        }
    }

    /// What stands behind on this host: Dovecot's LMTP, or a program of Sendmail's own.
    private static String neighbour(Peer peer) {
        return peer.address() == null ? Sendmail.SOFTWARE : Dovecot.SOFTWARE;
    }

    private static Dialogue dialogue(
            Phase phase, Peer peer, Envelope envelope, boolean near, Speaker speaker) {
        return new Dialogue(
                near ? Direction.GIVEN : Direction.RECEIVED,
                phase,
                near ? Peer.UNKNOWN : peer,
                envelope,
                speaker,
                false,
                null);
    }

    private static @Nullable Silence silence(String words) {
        if (words.startsWith("Connection refused by ")
                || words.startsWith("No route to host")
                || words.startsWith("Network is unreachable")) {
            return Silence.REFUSED;
        }
        if (words.startsWith("Connection timed out with ")
                || words.startsWith("Operation timed out with ")) {
            return Silence.TIMEOUT;
        }
        if (words.startsWith("Connection reset by ") || words.startsWith("Broken pipe")) {
            return Silence.DROPPED;
        }
        return words.startsWith("Name server: ") || words.startsWith("host name lookup failure")
                ? Silence.DNS
                : null;
    }

    private boolean near(Peer peer) {
        return peer.address() != null && ours.test(peer.address());
    }
}

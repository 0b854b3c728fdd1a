package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// Haraka's `[outbound]`: its queue, and the deliveries out of it, each named by its uuid.
final class HarakaDelivery {
    private HarakaDelivery() {}

    static List<Saying> read(String uuid, Cursor cursor) {
        if (cursor.skip("recipient <")) {
            @Nullable String recipient = cursor.address();
            return recipient != null && cursor.skip(" deferred: ")
                    ? deferred(uuid, recipient, Phase.RCPT, cursor.rest())
                    : List.of();
        }
        if (cursor.skip("Temp failing ")) {
            return cursor.until(": Upstream error: ") == null
                    ? List.of()
                    : deferred(uuid, null, Phase.UNKNOWN, cursor.rest());
        }
        if (cursor.skip("Failed to get socket: ")) {
            return unreached(uuid, cursor.rest()).stream().toList();
        }
        if (cursor.skip("delivered ")) {
            return List.of(
                    new Saying.Ended(Haraka.SOFTWARE, uuid, "", Fate.SENT),
                    new Saying.Taken(Haraka.SOFTWARE, Direction.RECEIVED));
        }
        if (cursor.skip("bouncing mail: ")) {
            return List.of(new Saying.Ended(Haraka.SOFTWARE, uuid, "", Fate.BOUNCED));
        }
        return storage(uuid, cursor);
    }

    private static List<Saying> storage(String uuid, Cursor cursor) {
        boolean failed =
                cursor.skip("Error creating queue directory: ")
                        || cursor.skip("Unable to rename tmp file: ")
                        || (cursor.skip("Unable to write queue file (")
                                && cursor.until("): ") != null);
        return failed
                ? SystemError.ofNode(cursor.rest())
                        .map(cause -> Haraka.trouble(uuid, cause))
                        .stream()
                        .toList()
                : List.of();
    }

    private static List<Saying> deferred(
            String uuid, @Nullable String recipient, Phase phase, String words) {
        Envelope envelope = new Envelope(null, recipient, uuid, -1);
        return Replies.joined(words)
                .filter(Replies::matters)
                .map(reply ->
                        List.<Saying>of(
                                new Saying.Refusal(
                                        Haraka.SOFTWARE,
                                        received(
                                                phase,
                                                Peer.UNKNOWN,
                                                envelope,
                                                Speaker.server(null)),
                                        reply),
                                new Saying.Deferred(uuid, recipient == null ? "" : recipient)))
                .orElse(List.of());
    }

    /// `connect ECONNREFUSED 192.0.2.1:25`, `connection timed out to …`
    private static Optional<Saying> unreached(String uuid, String error) {
        Map<String, Silence> silences =
                Map.of(
                        "connect ECONNREFUSED ", Silence.REFUSED,
                        "connect ENOENT ", Silence.REFUSED,
                        "connect ETIMEDOUT ", Silence.TIMEOUT,
                        "connect EHOSTUNREACH ", Silence.TIMEOUT,
                        "connection timed out", Silence.TIMEOUT,
                        "read ECONNRESET", Silence.DROPPED);
        return silences.entrySet().stream()
                .filter(silence -> error.startsWith(silence.getKey()))
                .findFirst()
                .map(silence -> silent(uuid, peer(error), silence.getValue(), error));
    }

    private static Saying silent(String uuid, Peer peer, Silence silence, String error) {
        Envelope envelope = new Envelope(null, null, uuid, -1);
        Speaker client = new Speaker(Haraka.SOFTWARE, Speaker.MadeBy.CLIENT);
        return new Saying.NoAnswer(
                Haraka.SOFTWARE, received(Phase.CONNECT, peer, envelope, client), silence, error);
    }

    private static Peer peer(String error) {
        String last = error.substring(error.lastIndexOf(' ') + 1);
        int colon = last.lastIndexOf(':');
        return colon > 0 && error.startsWith("connect E")
                ? new Peer(last.substring(0, colon), null, null)
                : Peer.UNKNOWN;
    }

    private static Dialogue received(Phase phase, Peer peer, Envelope envelope, Speaker speaker) {
        return new Dialogue(Direction.RECEIVED, phase, peer, envelope, speaker, false, null);
    }
}

package org.mailwhy;

import org.jspecify.annotations.Nullable;

/// What an answer has beside itself: who said it to whom, where in the session.
///
/// @param implied a log line proves the refusal whose code the server did not log
/// @param session what our own probe measured and heard; null for what a log tells
public record Dialogue(
        Direction direction,
        Phase phase,
        Peer peer,
        Envelope envelope,
        Speaker speaker,
        boolean implied,
        @Nullable Session session) {

    /// The other side: the client for `given`, the remote server for `received`, the probed address
    /// for `probe`.
    ///
    /// @param address IP address, without brackets
    /// @param name host name
    /// @param hello the name given in EHLO or HELO by the client
    public record Peer(@Nullable String address, @Nullable String name, @Nullable String hello) {
        public static final Peer UNKNOWN = new Peer(null, null, null);
    }

    /// The transaction, as far as it is known.
    ///
    /// @param size of the message in bytes, -1 when not known
    public record Envelope(
            @Nullable String sender,
            @Nullable String recipient,
            @Nullable String queueId,
            long size) {
        public static final Envelope UNKNOWN = new Envelope(null, null, null, -1);
    }
}

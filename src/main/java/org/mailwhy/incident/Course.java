package org.mailwhy.incident;

import java.time.Duration;
import org.mailwhy.Cause;

/// How an incident of a cause begins and ends.
///
/// @param whose whom the trouble concerns, which says when it is an incident
/// @param probeDisproves whether a probe that is accepted shows that it is over
/// @param quiet for how long nobody must have been refused before it counts as over
record Course(Whose whose, boolean probeDisproves, Duration quiet) {
    /// What has to be many before it is an incident.
    enum Whose {
        /// Nothing: one refusal shows it.
        SERVER,
        CLIENT,
        RECIPIENT
    }

    private static final Course SERVER = new Course(Whose.SERVER, true, Duration.ofMinutes(15));
    private static final Course CLIENT = new Course(Whose.CLIENT, false, Duration.ofMinutes(15));

    /// A refused sender tries again after minutes to hours (RFC 5321 section 4.5.4.1: 30 minutes at
    /// least), so what lasts is seen again within about an hour.
    private static final Course LASTING = new Course(Whose.CLIENT, false, Duration.ofHours(1));

    private static final Course MAILBOX = new Course(Whose.RECIPIENT, false, Duration.ofHours(2));

    static Course of(Cause cause) {
        return switch (cause) {
            case OVERLOAD, MAINTENANCE, DISK_FULL, DEPENDENCY, SERVER_ERROR, UNREACHABLE -> SERVER;
            case MAILBOX_QUOTA -> MAILBOX;
            case CONNECTION_LIMIT,
                    RATE_LIMIT,
                    TOO_MANY_RECIPIENTS,
                    GREYLISTING,
                    TIMEOUT,
                    PROTOCOL_ERROR,
                    DNS ->
                    CLIENT;
            case MESSAGE_SIZE, REPUTATION, SENDER_IDENTITY, POLICY, AUTHENTICATION -> LASTING;
            case TLS -> new Course(Whose.CLIENT, true, LASTING.quiet);
            // what nobody understands may be the server's: an accepted probe ends it
            case UNKNOWN -> new Course(Whose.CLIENT, true, CLIENT.quiet);
        };
    }
}

package org.mailwhy;

import java.time.Instant;

/// One refusal that a probe saw or a log line proves.
public sealed interface Observation extends Fact {
    String server();

    Dialogue dialogue();

    /// `421`, `450`, `451`, `452`, `454`, `other`, `none`: the metric's label.
    String code();

    /// A 4xx or 5xx reply.
    record Refused(Instant at, Origin origin, String server, Dialogue dialogue, Reply reply)
            implements Observation {
        @Override
        public String code() {
            return switch (reply.code()) {
                case 421, 450, 451, 452, 454 -> Integer.toString(reply.code());
                default -> "other";
            };
        }
    }

    /// No reply.
    ///
    /// @param detail what the system said, such as `Connection refused`
    record Unanswered(
            Instant at,
            Origin origin,
            String server,
            Dialogue dialogue,
            Silence silence,
            String detail)
            implements Observation {
        @Override
        public String code() {
            return "none";
        }
    }
}

package org.mailwhy.incident;

import java.time.Instant;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Observation;

/// Names for what is judged: URL-safe, in the order of judgement, the same for the same batches.
/// Nine digits of time, four of sequence, seven of the observation itself: the last keep two runs
/// apart when the clock was set back between them.
final class Ids {
    private static final int RADIX = 36;

    private long millis = Long.MIN_VALUE;
    private String time = "";
    private int sequence;

    String next(Instant now, Observation observation) {
        long at = now.toEpochMilli();
        if (at > millis) {
            millis = at;
            time = digits(at, 9);
            sequence = 0;
        }
        return time + digits(sequence++, 4) + digits(Integer.toUnsignedLong(mark(observation)), 7);
    }

    private static int mark(Observation observation) {
        Peer peer = observation.dialogue().peer();
        int mark = observation.server().hashCode();
        mark = 31 * mark + Long.hashCode(observation.at().toEpochMilli());
        mark = 31 * mark + String.valueOf(peer.address()).hashCode();
        return 31 * mark + String.valueOf(observation.origin().position()).hashCode();
    }

    private static String digits(long number, int width) {
        String digits = Long.toString(Math.max(0, number), RADIX);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}

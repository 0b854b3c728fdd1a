package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Silence;

/// Our monitor alone is refused, while the log shows others served: that is no outage. It tells
/// nothing where no session came about, for another port or address may serve the others.
final class MonitorFinding implements Finding {
    private static final int SOME = 3;

    @Override
    public Stream<Evidence> find(Subject subject) {
        Surroundings.Others others = subject.around().pattern().others();
        if (!ours(subject) || others.refused() > 0 || others.served() < SOME) {
            return Stream.empty();
        }
        return Evidences.of(
                Source.PATTERN,
                "only our monitor is refused: meanwhile the log shows "
                        + Figures.count(others.served())
                        + " messages of others accepted",
                Map.of(
                        Cause.OVERLOAD, -4.0,
                        Cause.MAINTENANCE, -5.0,
                        Cause.DISK_FULL, -4.0,
                        Cause.SERVER_ERROR, -3.0,
                        Cause.UNREACHABLE, -4.0,
                        Cause.DEPENDENCY, -2.0,
                        Cause.POLICY, 3.0,
                        Cause.CONNECTION_LIMIT, 2.0,
                        Cause.RATE_LIMIT, 1.0,
                        Cause.REPUTATION, 1.0));
    }

    private static boolean ours(Subject subject) {
        Observation refusal = subject.observation();
        return refusal != null
                && refusal.dialogue().direction() == Direction.PROBE
                && (!(refusal instanceof Unanswered silent) || silent.silence() == Silence.DROPPED);
    }
}

package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// Who else was refused meanwhile, and who was not.
final class PatternFinding implements Finding {
    private static final int SOME = 5;
    private static final int SEVERAL = 3;

    @Override
    public Stream<Evidence> find(Subject subject) {
        Surroundings.Pattern pattern = subject.around().pattern();
        if (pattern.refusals() < SOME) {
            return Stream.empty();
        }
        if (pattern.accepted() == 0
                && (pattern.recipients() >= SEVERAL || pattern.clients() >= SEVERAL)) {
            return all(pattern);
        }
        if (pattern.accepted() > pattern.refusals()) {
            return others(pattern);
        }
        return Stream.empty();
    }

    private static Stream<Evidence> all(Surroundings.Pattern pattern) {
        String finding =
                "all were refused: " + Figures.count(pattern.refusals()) + " times, none accepted";
        return Evidences.of(
                Source.PATTERN,
                finding,
                Map.of(
                        Cause.MAILBOX_QUOTA, -3.0,
                        Cause.CONNECTION_LIMIT, -1.5,
                        Cause.PROTOCOL_ERROR, -2.0,
                        Cause.OVERLOAD, 1.0,
                        Cause.MAINTENANCE, 1.0,
                        Cause.DISK_FULL, 1.0,
                        Cause.DEPENDENCY, 1.0));
    }

    private static Stream<Evidence> others(Surroundings.Pattern pattern) {
        String meanwhile = "while " + Figures.count(pattern.accepted()) + " were accepted";
        if (pattern.recipients() == 1) {
            return Evidences.of(
                    Source.PATTERN,
                    "only one recipient is refused, " + meanwhile,
                    Map.of(
                            Cause.MAILBOX_QUOTA, 2.0,
                            Cause.DISK_FULL, -3.0,
                            Cause.OVERLOAD, -2.0,
                            Cause.MAINTENANCE, -3.0));
        }
        if (pattern.clients() == 1) {
            return Evidences.of(
                    Source.PATTERN,
                    "only one client is refused, " + meanwhile,
                    Map.of(
                            Cause.CONNECTION_LIMIT, 1.0,
                            Cause.RATE_LIMIT, 1.0,
                            Cause.PROTOCOL_ERROR, 1.0,
                            Cause.DISK_FULL, -3.0,
                            Cause.OVERLOAD, -2.0,
                            Cause.MAINTENANCE, -3.0));
        }
        return Stream.empty();
    }
}

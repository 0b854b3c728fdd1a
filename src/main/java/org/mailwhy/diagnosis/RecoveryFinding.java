package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation;

/// After what time one that was refused in the same words was accepted: seconds tell of a moment of
/// crowd, some minutes of greylisting, a whole window of a rate; and hours without end of something
/// that waiting does not mend.
final class RecoveryFinding implements Finding {
    private static final Duration CROWD = Duration.ofSeconds(30);
    private static final Duration GREY = Duration.ofMinutes(30);
    private static final Duration LONG = Duration.ofHours(4);
    private static final long HOUR = 3_600;

    @Override
    public Stream<Evidence> find(Subject subject) {
        Surroundings.Pattern pattern = subject.around().pattern();
        Observation refusal = subject.observation();
        if (refusal == null || subject.silent()) {
            return Stream.empty();
        }
        Instant since = pattern.saidSince();
        boolean ours = refusal.dialogue().direction() == Direction.PROBE;
        if (ours && since != null && since.isBefore(refusal.at().minus(LONG))) {
            return Evidences.of(
                    Source.PATTERN,
                    "it has said so for " + Figures.span(Duration.between(since, refusal.at())),
                    Map.of(
                            Cause.GREYLISTING, -4.0,
                            Cause.RATE_LIMIT, -1.0,
                            Cause.CONNECTION_LIMIT, -1.0,
                            Cause.POLICY, 1.0,
                            Cause.REPUTATION, 1.0,
                            Cause.SENDER_IDENTITY, 1.0));
        }
        return Recoveries.median(pattern.recoveries()).stream()
                .flatMap(usual ->
                        Evidences.of(
                                Source.PATTERN,
                                "earlier refusals in these words ended after "
                                        + Figures.span(usual),
                                bits(usual)));
    }

    private static Map<Cause, Double> bits(Duration usual) {
        if (usual.compareTo(CROWD) <= 0) {
            return Map.of(
                    Cause.CONNECTION_LIMIT, 1.0,
                    Cause.OVERLOAD, 1.0,
                    Cause.GREYLISTING, -1.0,
                    Cause.DISK_FULL, -1.0,
                    Cause.MAILBOX_QUOTA, -1.0);
        }
        if (wholeWindow(usual)) {
            return Map.of(Cause.RATE_LIMIT, 1.5, Cause.MAILBOX_QUOTA, -1.0);
        }
        return usual.compareTo(GREY) <= 0
                ? Map.of(Cause.GREYLISTING, 1.0, Cause.MAILBOX_QUOTA, -1.0)
                : Map.of(Cause.GREYLISTING, -1.0);
    }

    /// A minute, an hour, a day, and at most a tenth more, for one tries again only now and then.
    private static boolean wholeWindow(Duration usual) {
        return Stream.of(60L, HOUR, 24 * HOUR)
                .anyMatch(window ->
                        usual.toSeconds() >= window && usual.toSeconds() <= window + window / 10);
    }
}

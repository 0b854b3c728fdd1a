package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation;

/// Whether the other hosts of a domain or a provider refuse as well: one host alone has a trouble
/// of its own, all of them have one with us.
final class NeighbourFinding implements Finding {
    private static final Map<Cause, Double> WITH_US =
            Map.of(
                    Cause.REPUTATION, 1.0,
                    Cause.RATE_LIMIT, 1.0,
                    Cause.SENDER_IDENTITY, 1.0,
                    Cause.POLICY, 1.0,
                    Cause.OVERLOAD, -1.5,
                    Cause.DISK_FULL, -1.5,
                    Cause.MAINTENANCE, -1.0);
    private static final Map<Cause, Double> OF_ITS_OWN =
            Map.of(
                    Cause.OVERLOAD, 1.0,
                    Cause.MAINTENANCE, 1.0,
                    Cause.DISK_FULL, 1.0,
                    Cause.SERVER_ERROR, 1.0,
                    Cause.REPUTATION, -1.5,
                    Cause.SENDER_IDENTITY, -1.5,
                    Cause.POLICY, -1.0);

    @Override
    public Stream<Evidence> find(Subject subject) {
        Observation refusal = subject.observation();
        Surroundings.Others others = subject.around().pattern().others();
        if (refusal == null || subject.silent()) {
            return Stream.empty();
        }
        boolean received = refusal.dialogue().direction() == Direction.RECEIVED;
        if (others.hostsServing() > 0 && others.hostsRefusing() == 0) {
            return Evidences.of(
                    Source.PATTERN,
                    "only this host refuses; other hosts or addresses that accept us: "
                            + others.hostsServing(),
                    OF_ITS_OWN);
        }
        if (others.hostsServing() == 0 && others.hostsRefusing() >= (received ? 2 : 1)) {
            return Evidences.of(
                    Source.PATTERN,
                    "other hosts or addresses "
                            + (received ? "of the provider" : "of the server")
                            + " that refuse us too: "
                            + others.hostsRefusing(),
                    WITH_US);
        }
        return Stream.empty();
    }
}

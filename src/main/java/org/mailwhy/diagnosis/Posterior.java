package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Evidence;

/// Evidence added up and normalised: the probability of each cause. [Cause#UNKNOWN] is no cause and
/// has none.
final class Posterior {
    private static final List<Cause> CAUSES =
            Stream.of(Cause.values()).filter(cause -> cause != Cause.UNKNOWN).toList();
    private static final double NOTICEABLE = 0.005;

    /// Below this probability the refusal itself contradicts a cause, and a measurement that would
    /// explain another refusal does not explain this one.
    private static final double ADMITTED = 0.02;

    /// As what servers put a cause that they do not name: any failure as an internal one, a rate as
    /// a number.
    private static final Map<Cause, Cause> SAID_AS =
            Map.of(
                    Cause.DISK_FULL, Cause.SERVER_ERROR,
                    Cause.OVERLOAD, Cause.SERVER_ERROR,
                    Cause.DEPENDENCY, Cause.SERVER_ERROR,
                    Cause.SERVER_ERROR, Cause.DEPENDENCY,
                    Cause.RATE_LIMIT, Cause.CONNECTION_LIMIT,
                    Cause.CONNECTION_LIMIT, Cause.RATE_LIMIT);

    private final Map<Cause, Double> probabilities;

    private Posterior(Map<Cause, Double> probabilities) {
        this.probabilities = probabilities;
    }

    static Posterior of(List<Evidence> evidence) {
        Map<Cause, Double> bits = new EnumMap<>(Cause.class);
        evidence.forEach(each -> bits.merge(each.cause(), each.weight(), Double::sum));
        return ofBits(bits);
    }

    /// @param bits none where a cause has no evidence
    static Posterior ofBits(Map<Cause, Double> bits) {
        double most = CAUSES.stream().mapToDouble(c -> bits.getOrDefault(c, 0.0)).max().orElse(0);
        Map<Cause, Double> shares = new EnumMap<>(Cause.class);
        double sum = 0;
        for (Cause cause : CAUSES) {
            // Against the largest, so that no power overflows.
            double share = Math.pow(2, bits.getOrDefault(cause, 0.0) - most);
            shares.put(cause, share);
            sum += share;
        }
        double total = sum;
        shares.replaceAll((_, share) -> share / total);
        return new Posterior(shares);
    }

    double of(Cause cause) {
        return probabilities.getOrDefault(cause, 0.0);
    }

    /// Whether the refusal can be of this cause at all, going by what it says.
    boolean admits(Cause cause) {
        double probability = of(cause);
        return probability >= ADMITTED
                || (probability >= ADMITTED / 40 && of(SAID_AS.getOrDefault(cause, cause)) >= 0.3);
    }

    /// The most probable first.
    List<Ranked> ranked() {
        return all().filter(ranked -> ranked.probability() >= NOTICEABLE).toList();
    }

    Ranked first() {
        return all().findFirst().orElseThrow();
    }

    /// How far the first is before the second.
    double leadInBits() {
        List<Ranked> two = all().limit(2).toList();
        double second = Math.max(two.getLast().probability(), Double.MIN_NORMAL);
        return Math.log(two.getFirst().probability() / second) / Math.log(2);
    }

    private Stream<Ranked> all() {
        return CAUSES.stream()
                .map(cause -> new Ranked(cause, of(cause)))
                .sorted(Comparator.comparingDouble(Ranked::probability).reversed());
    }
}

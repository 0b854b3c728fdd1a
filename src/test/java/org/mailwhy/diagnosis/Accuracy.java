package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;

/// How well replies are explained, against their labels. An abstention counts as wrong.
record Accuracy(List<Case> cases) {
    private static final int BINS = 10;
    private static final int RARE = 8;

    record Case(LabelledReply labelled, Diagnosis diagnosis) {
        boolean right() {
            return diagnosis.cause() == labelled.label();
        }

        Cause first() {
            return diagnosis.causes().getFirst().cause();
        }

        boolean withinThree() {
            return diagnosis.causes().stream()
                    .limit(3)
                    .anyMatch(ranked -> ranked.cause() == labelled.label());
        }
    }

    static Accuracy of(List<LabelledReply> replies, Diagnostician diagnostician) {
        return new Accuracy(
                replies.stream()
                        .map(reply -> new Case(reply, diagnostician.explain(reply.reply())))
                        .toList());
    }

    Accuracy only(Predicate<LabelledReply> which) {
        return new Accuracy(cases.stream().filter(c -> which.test(c.labelled)).toList());
    }

    double share(Predicate<Case> what) {
        return (double) cases.stream().filter(what).count() / cases.size();
    }

    double topOne() {
        return share(Case::right);
    }

    /// The mean F1 over the causes with enough rows.
    double macroF1() {
        List<Double> scores = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            long there = count(c -> c.labelled.label() == cause);
            long said = count(c -> c.diagnosis.cause() == cause);
            long both = count(c -> c.right() && c.labelled.label() == cause);
            if (there >= RARE) {
                scores.add(2.0 * both / (there + said));
            }
        }
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// Expected calibration error over ten bins of equal width.
    double calibrationError() {
        double[] confidence = new double[BINS];
        double[] correct = new double[BINS];
        for (Case each : cases) {
            double p = each.diagnosis.verdict().probability();
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            confidence[bin] += p;
            correct[bin] += each.first() == each.labelled.label() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(correct[bin] - confidence[bin]);
        }
        return error / cases.size();
    }

    /// What was taken for what.
    Map<Cause, List<String>> mistakes() {
        Map<Cause, List<String>> mistakes = new EnumMap<>(Cause.class);
        cases.stream()
                .filter(c -> !c.right())
                .forEach(c ->
                        mistakes.computeIfAbsent(c.labelled.label(), _ -> new ArrayList<>())
                                .add(c.first().label() + " ← " + c.labelled.reply()));
        return mistakes;
    }

    private long count(Predicate<Case> what) {
        return cases.stream().filter(what).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n=%d top-1 %.3f macro-F1 %.3f within three %.3f calibration error %.3f",
                cases.size(),
                topOne(),
                macroF1(),
                share(Case::withinThree),
                calibrationError());
    }
}

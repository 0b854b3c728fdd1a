package org.mailwhy.diagnosis;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /// The corrections fitted without any row of a fold's emitters, tried on the fold.
    static Accuracy heldOut(Collection<List<LabelledReply>> folds) {
        Knowledge knowledge = Knowledge.standard();
        List<LabelledReply> all = LabelledReply.training();
        List<Case> cases = new ArrayList<>();
        for (List<LabelledReply> fold : folds) {
            Set<String> out = fold.stream().map(LabelledReply::emitter).collect(toSet());
            List<LabelledReply> others =
                    all.stream().filter(r -> !out.contains(r.emitter())).toList();
            Model model = new Trainer(knowledge, Trainer.SHRINKAGE).fit(others);
            cases.addAll(of(fold, Diagnostician.with(knowledge.with(model))).cases);
        }
        return new Accuracy(cases);
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

    /// Diagnoses that were given about the same probability.
    ///
    /// @param said the sum of their probabilities
    record Bin(int count, double said, int right) {
        double meanSaid() {
            return said / count;
        }

        double shareRight() {
            return (double) right / count;
        }

        private Bin and(Case one) {
            boolean hit = one.first() == one.labelled.label();
            double probability = one.diagnosis.verdict().probability();
            return new Bin(count + 1, said + probability, right + (hit ? 1 : 0));
        }
    }

    /// Ten of equal width.
    List<Bin> bins() {
        Bin[] bins = new Bin[BINS];
        Arrays.fill(bins, new Bin(0, 0, 0));
        for (Case each : cases) {
            int bin = Math.min(BINS - 1, (int) (each.diagnosis.verdict().probability() * BINS));
            bins[bin] = bins[bin].and(each);
        }
        return List.of(bins);
    }

    /// The expected one, over the bins.
    double calibrationError() {
        return bins().stream().mapToDouble(bin -> Math.abs(bin.right - bin.said)).sum()
                / cases.size();
    }

    /// How many of each label were taken for what.
    Map<Cause, Map<Cause, Long>> confusion() {
        return cases.stream()
                .collect(
                        Collectors.groupingBy(
                                c -> c.labelled.label(),
                                TreeMap::new,
                                Collectors.groupingBy(
                                        c -> c.diagnosis.cause(),
                                        TreeMap::new,
                                        Collectors.counting())));
    }

    /// Those that were given at least that probability.
    Accuracy answered(double probability) {
        return new Accuracy(
                cases.stream()
                        .filter(c -> c.diagnosis.verdict().probability() >= probability)
                        .toList());
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

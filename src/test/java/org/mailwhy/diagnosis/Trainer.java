package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mailwhy.Cause;

/// Fits the corrections of [Model] to labelled replies: multinomial logistic regression over the
/// hand-made bits, shrunk towards no correction.
final class Trainer {
    static final double SHRINKAGE = 0.2;

    /// Replies that must have a word for it to count.
    private static final int OFTEN = 3;

    private static final int ROUNDS = 150;
    private static final double STEP = 0.15;
    private static final double LN2 = Math.log(2);

    /// Corrections below this are noise.
    private static final double WORTH_KEEPING = 0.05;

    private static final List<Cause> CAUSES =
            Stream.of(Cause.values()).filter(cause -> cause != Cause.UNKNOWN).toList();
    private static final int N = CAUSES.size();

    private final Knowledge knowledge;
    private final double shrinkage;

    Trainer(Knowledge knowledge, double shrinkage) {
        this.knowledge = knowledge;
        this.shrinkage = shrinkage;
    }

    /// One labelled reply as numbers.
    private static final class Row {
        final int[] features;
        final double[] offset;
        final double[] target;
        final double weight;

        Row(int[] features, double[] offset, double[] target, double weight) {
            this.features = features;
            this.offset = offset;
            this.target = target;
            this.weight = weight;
        }
    }

    Model fit(List<LabelledReply> replies) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> known = known(replies);
        List<Row> rows = replies.stream().map(reply -> row(reply, known, numbers)).toList();
        double[][] weights = new double[numbers.size()][N];
        descend(rows, weights);
        Map<String, Map<Cause, Double>> corrections = new HashMap<>();
        numbers.forEach((name, number) -> corrections.put(name, corrections(weights[number])));
        corrections.values().removeIf(Map::isEmpty);
        return new Model(corrections);
    }

    private static Map<Cause, Double> corrections(double[] bits) {
        Map<Cause, Double> kept = new EnumMap<>(Cause.class);
        for (int c = 0; c < N; c++) {
            double rounded = Math.round(bits[c] * 100) / 100.0;
            if (Math.abs(rounded) >= WORTH_KEEPING) {
                kept.put(CAUSES.get(c), rounded);
            }
        }
        return kept;
    }

    /// All features but words that few replies have.
    private Set<String> known(List<LabelledReply> replies) {
        return replies.stream()
                .map(reply -> Reading.of(reply.reply(), knowledge))
                .flatMap(reading -> Model.features(reading, knowledge.lexicon()).stream())
                .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() >= OFTEN || !e.getKey().startsWith(Model.WORD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Row row(LabelledReply labelled, Set<String> known, Map<String, Integer> numbers) {
        Reading reading = Reading.of(labelled.reply(), knowledge);
        int[] features =
                Model.features(reading, knowledge.lexicon()).stream()
                        .filter(known::contains)
                        .mapToInt(name -> numbers.computeIfAbsent(name, _ -> numbers.size()))
                        .toArray();
        double weight =
                switch (labelled.confidence()) {
                    case "certain" -> 1;
                    case "likely" -> 0.8;
                    default -> 0.4;
                };
        return new Row(features, array(tableBits(reading)), array(target(labelled)), weight);
    }

    private static Map<Cause, Double> target(LabelledReply labelled) {
        Map<Cause, Double> target = new EnumMap<>(Cause.class);
        Cause second = labelled.second();
        if (labelled.label() == Cause.UNKNOWN) {
            CAUSES.forEach(cause -> target.put(cause, 1.0 / N));
        } else if (labelled.sure() || second == null || second == Cause.UNKNOWN) {
            target.put(labelled.label(), 1.0);
        } else {
            target.put(labelled.label(), 0.6);
            target.put(second, 0.4);
        }
        return target;
    }

    private Map<Cause, Double> tableBits(Reading reading) {
        List<Map<Cause, Double>> parts = new ArrayList<>();
        reading.wordings().forEach(wording -> parts.add(wording.bits()));
        reading.codes().forEach(code -> parts.add(code.bits()));
        Stream.of(
                        knowledge.codes().get(Integer.toString(reading.reply().code())),
                        knowledge.enhanced().get(reading.enhancedDetail()))
                .filter(Objects::nonNull)
                .forEach(code -> parts.add(code.bits()));
        Map<Cause, Double> bits = new EnumMap<>(Cause.class);
        parts.forEach(part -> part.forEach((cause, b) -> bits.merge(cause, b, Double::sum)));
        return bits;
    }

    private static double[] array(Map<Cause, Double> byCause) {
        return CAUSES.stream().mapToDouble(cause -> byCause.getOrDefault(cause, 0.0)).toArray();
    }

    /// Adam, full batch.
    private void descend(List<Row> rows, double[][] weights) {
        double[][] mean = new double[weights.length][N];
        double[][] square = new double[weights.length][N];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = slope(rows, weights);
            double meanBias = 1 - Math.pow(0.9, round);
            double squareBias = 1 - Math.pow(0.99, round);
            double step = STEP * (1 - 0.9 * round / ROUNDS);
            for (int f = 0; f < weights.length; f++) {
                for (int c = 0; c < N; c++) {
                    double g = slope[f][c];
                    mean[f][c] = 0.9 * mean[f][c] + 0.1 * g;
                    square[f][c] = 0.99 * square[f][c] + 0.01 * g * g;
                    weights[f][c] -=
                            step
                                    * (mean[f][c] / meanBias)
                                    / (Math.sqrt(square[f][c] / squareBias) + 1e-6);
                }
            }
        }
    }

    private double[][] slope(List<Row> rows, double[][] weights) {
        double[][] slope = new double[weights.length][N];
        for (int f = 0; f < weights.length; f++) {
            for (int c = 0; c < N; c++) {
                slope[f][c] = shrinkage * weights[f][c];
            }
        }
        for (Row row : rows) {
            double[] p = probabilities(row, weights);
            for (int c = 0; c < N; c++) {
                double error = row.weight * (p[c] - row.target[c]) * LN2;
                for (int f : row.features) {
                    slope[f][c] += error;
                }
            }
        }
        return slope;
    }

    private static double[] probabilities(Row row, double[][] weights) {
        double[] p = row.offset.clone();
        for (int f : row.features) {
            for (int c = 0; c < N; c++) {
                p[c] += weights[f][c];
            }
        }
        double most = IntStream.range(0, N).mapToDouble(c -> p[c]).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < N; c++) {
            p[c] = Math.pow(2, p[c] - most);
            sum += p[c];
        }
        for (int c = 0; c < N; c++) {
            p[c] /= sum;
        }
        return p;
    }
}

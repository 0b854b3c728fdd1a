package org.mailwhy.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.fault.Replay;

/// The figures as Markdown and pictures.
///
/// @param sets by their name in the floor
/// @param eachInTurn every emitter left out of the fit once
record AccuracyReport(
        Map<String, Accuracy> sets,
        Accuracy writtenFrom,
        Accuracy eachInTurn,
        double eitherFirst,
        List<Replay> replays) {
    private static final Path PAGE = Path.of("src/site/markdown/accuracy.md");
    private static final Path README = Path.of("README.md");
    private static final Path IMAGES = Path.of("src/site/resources/images");
    private static final String BEGIN = "<!-- made by AccuracyTest: from here -->";
    private static final String END = "<!-- made by AccuracyTest: to here -->";

    private static final Map<String, String> TITLES =
            Map.of(
                    "written-from", "421 and 452, that the rules were written from",
                    "held-out", "the same, in ten folds by emitter",
                    "tables-alone", "the same, hand-made tables without a fit",
                    "other-codes", "other 4xx and 5xx, that the rules were written from",
                    "paraphrases", "paraphrases, which were tried while writing",
                    "languages", "in 14 languages, 96 % right when first tried");

    void write() throws IOException {
        Files.writeString(
                IMAGES.resolve("calibration.svg"),
                new CalibrationPicture(
                                Map.of("written from", writtenFrom, "emitter left out", eachInTurn))
                        .svg());
        Files.writeString(IMAGES.resolve("confusion.svg"), new ConfusionPicture(eachInTurn).svg());
        replace(PAGE, figures() + coverage() + calibration() + confusion() + recordings());
        replace(README, summary());
    }

    private static void replace(Path file, String made) throws IOException {
        String page = Files.readString(file);
        Files.writeString(
                file,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + made
                        + page.substring(page.indexOf(END)));
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                """
                | judged by its words alone, 421 and 452 | replies | cause right | macro-F1 | within three | calibration error |
                |---|--:|--:|--:|--:|--:|
                | that the rules were written from | %s
                | with the fit made without the reply's own emitter | %s

                %d of %d cells of the fault lab are diagnosed right from their recordings, %d wrongly `confirmed`.
                """,
                row(writtenFrom),
                row(eachInTurn),
                right(),
                Replay.cells(),
                wronglyConfirmed());
    }

    private long right() {
        return replays.stream().filter(Replay::right).count();
    }

    private long wronglyConfirmed() {
        return replays.stream()
                .filter(replay -> !replay.right())
                .filter(replay -> replay.certainty() == Certainty.CONFIRMED)
                .count();
    }

    private String figures() {
        Map<String, Accuracy> rows = new LinkedHashMap<>();
        sets.forEach((name, set) -> rows.put(TITLES.get(name), set));
        rows.put("421 and 452, each emitter in turn left out of the fit", eachInTurn);
        return "\n| replies | n | cause right | macro-F1 | within three | calibration error |\n"
                + "|---|--:|--:|--:|--:|--:|\n"
                + rows.entrySet().stream()
                        .map(e -> "| " + e.getKey() + " | " + row(e.getValue()) + "\n")
                        .collect(Collectors.joining())
                + "\nOf the ambiguous 421 and 452 the label or the second is first in "
                + percent(eitherFirst)
                + ".\n";
    }

    private static String row(Accuracy set) {
        return String.format(
                Locale.ROOT,
                "%d | %s | %.3f | %s | %.3f |",
                set.cases().size(),
                percent(set.topOne()),
                set.macroF1(),
                percent(set.share(Accuracy.Case::withinThree)),
                set.calibrationError());
    }

    private String coverage() {
        StringBuilder table =
                new StringBuilder(
                        "\n## Coverage\n\n| probability at least | written from: answered | right of these | left out: answered | right of these |\n|--:|--:|--:|--:|--:|\n");
        for (double least : new double[] {0, 0.5, 0.75, 0.9, 0.95}) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %.2f | %s | %s |%n",
                            least,
                            covered(writtenFrom, least),
                            covered(eachInTurn, least)));
        }
        return table.toString();
    }

    private static String covered(Accuracy set, double least) {
        Accuracy answered = set.answered(least);
        double share = (double) answered.cases().size() / set.cases().size();
        return percent(share)
                + " | "
                + percent(answered.share(c -> c.first() == c.labelled().label()));
    }

    private String calibration() {
        StringBuilder table =
                new StringBuilder(
                        "\n## Calibration\n\n![calibration](images/calibration.svg)\n\n| probability said | written from: n | mean | right | left out: n | mean | right |\n|---|--:|--:|--:|--:|--:|--:|\n");
        for (int bin = 0; bin < writtenFrom.bins().size(); bin++) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %.1f–%.1f | %s | %s |%n",
                            bin / 10.0,
                            (bin + 1) / 10.0,
                            bin(writtenFrom.bins().get(bin)),
                            bin(eachInTurn.bins().get(bin))));
        }
        return table.toString();
    }

    private static String bin(Accuracy.Bin bin) {
        return bin.count() == 0
                ? "0 | |"
                : String.format(
                        Locale.ROOT,
                        "%d | %.2f | %.2f",
                        bin.count(),
                        bin.meanSaid(),
                        bin.shareRight());
    }

    private String confusion() {
        return "\n## What is taken for what\n\n![confusion](images/confusion.svg)\n\nEach emitter left out in turn; an abstention is `unknown`.\n\n| labelled | n | diagnosed as |\n|---|--:|---|\n"
                + eachInTurn.confusion().entrySet().stream()
                        .map(row ->
                                "| %s | %d | %s |\n"
                                        .formatted(
                                                row.getKey().label(),
                                                total(row.getValue()),
                                                counted(row.getValue())))
                        .collect(Collectors.joining());
    }

    private static long total(Map<Cause, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String counted(Map<Cause, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey().label() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private String recordings() {
        Map<String, Map<String, Long>> counts =
                replays.stream()
                        .collect(
                                Collectors.groupingBy(
                                        replay -> String.join(" or ", replay.expected()),
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                Replay::diagnosed,
                                                TreeMap::new,
                                                Collectors.counting())));
        return "\n## With evidence: recordings of the fault lab\n\n%d cells, %d right (%s), %d wrongly `confirmed`; %d of the right ones are `confirmed`. %d have no recording, for no run has diagnosed them right yet: they count as wrong.\n\n| injected | diagnosed as |\n|---|---|\n"
                        .formatted(
                                Replay.cells(),
                                right(),
                                percent((double) right() / Replay.cells()),
                                wronglyConfirmed(),
                                replays.stream()
                                        .filter(Replay::right)
                                        .filter(r -> r.certainty() == Certainty.CONFIRMED)
                                        .count(),
                                Replay.cells() - replays.size())
                + counts.entrySet().stream()
                        .map(row ->
                                "| %s | %s |\n"
                                        .formatted(
                                                row.getKey(),
                                                row.getValue().entrySet().stream()
                                                        .map(e -> e.getKey() + " " + e.getValue())
                                                        .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was injected and what was said, as JSON, Markdown and a picture. */
final class TruthTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FILE = Path.of("target/lab/truth.json");
    private static final Path PAGE = Path.of("src/site/markdown/fault-lab.md");
    private static final Path PICTURE = Path.of("src/site/resources/images/fault-lab.svg");
    private static final String BEGIN = "<!-- made by FaultLabIT: from here -->";
    private static final String END = "<!-- made by FaultLabIT: to here -->";

    private final List<Outcome> outcomes;

    /** With what earlier runs said of the cells that this one left out. */
    static TruthTable of(List<Outcome> outcomes) throws IOException {
        Map<String, Outcome> newest = new TreeMap<>();
        if (Files.exists(FILE)) {
            for (Outcome earlier : JSON.readValue(Files.readString(FILE), Outcome[].class)) {
                newest.put(earlier.cell(), earlier);
            }
            newest.keySet().retainAll(Cells.ALL.stream().map(Cell::name).toList());
        }
        outcomes.forEach(outcome -> newest.put(outcome.cell(), outcome));
        return new TruthTable(List.copyOf(newest.values()));
    }

    private TruthTable(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    void save() throws IOException {
        Files.writeString(
                FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(outcomes) + "\n");
    }

    /** Replaces the table on the page, and the picture. */
    void document() throws IOException {
        String page = Files.readString(PAGE);
        String made = "\n" + summary() + "\n" + table() + "\n" + confusion();
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + made
                        + page.substring(page.indexOf(END)));
        Files.createDirectories(PICTURE.toAbsolutePath().getParent());
        Files.writeString(PICTURE, new TruthPicture(outcomes).svg());
    }

    private String summary() {
        long injected = outcomes.stream().filter(Outcome::injected).count();
        long right = outcomes.stream().filter(Outcome::right).count();
        long wrong = outcomes.stream().filter(Outcome::wronglyConfirmed).count();
        return "%d cells, %d injected, %d right, %d wrongly `confirmed`; median %s s from the first refused client to the diagnosis.\n"
                .formatted(outcomes.size(), injected, right, wrong, seconds(median()));
    }

    private @Nullable Double median() {
        List<Double> all =
                outcomes.stream()
                        .map(Outcome::diagnosis)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        return all.isEmpty() ? null : all.get(all.size() / 2);
    }

    private String table() {
        return "| server | fault | injected | diagnosed | certainty | diagnosis s | resolution s |\n|---|---|---|---|---|--:|--:|\n"
                + outcomes.stream().map(TruthTable::row).collect(Collectors.joining());
    }

    private static String row(Outcome one) {
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        one.server(),
                        one.fault(),
                        one.injected()
                                ? String.join(" or ", one.expected())
                                : "could not be injected",
                        one.right() ? one.diagnosed() : "**" + one.diagnosed() + "**",
                        one.diagnosed().equals(Outcome.NOTHING) ? "" : one.certainty(),
                        seconds(one.diagnosis()),
                        seconds(one.resolution()));
    }

    private String confusion() {
        Map<String, Map<String, Long>> counts =
                outcomes.stream()
                        .filter(Outcome::injected)
                        .collect(
                                Collectors.groupingBy(
                                        one -> String.join(" or ", one.expected()),
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                Outcome::diagnosed,
                                                TreeMap::new,
                                                Collectors.counting())));
        return "| injected | diagnosed as |\n|---|---|\n"
                + counts.entrySet().stream()
                        .map(row ->
                                "| %s | %s |\n".formatted(row.getKey(), counted(row.getValue())))
                        .collect(Collectors.joining());
    }

    private static String counted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String seconds(@Nullable Double seconds) {
        return seconds == null ? "–" : String.format(Locale.ROOT, "%.1f", seconds);
    }
}

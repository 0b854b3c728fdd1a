package org.mailwhy.lab.fault;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Faults down, servers across; the colour says whether the agent was right. */
final class TruthPicture {
    private static final int ROW = 18;
    private static final int LABEL = 220;
    private static final int COLUMN = 150;

    private final Map<String, Outcome> byCell;
    private final List<String> servers;
    private final List<String> faults;

    TruthPicture(List<Outcome> outcomes) {
        byCell = outcomes.stream().collect(Collectors.toMap(Outcome::cell, Function.identity()));
        servers = outcomes.stream().map(Outcome::server).distinct().sorted().toList();
        faults = outcomes.stream().map(Outcome::fault).distinct().sorted().toList();
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        int width = LABEL + COLUMN * servers.size() + 10;
        int height = ROW * (faults.size() + 2);
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" font-family="sans-serif" font-size="11">
                <title>Fault lab: what was injected and what was diagnosed</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                """
                        .formatted(width, height, width));
        for (int column = 0; column < servers.size(); column++) {
            svg.append(text(LABEL + COLUMN * column + 4, 0, servers.get(column)));
        }
        for (int row = 0; row < faults.size(); row++) {
            svg.append(text(6, row + 1, faults.get(row)));
            for (int column = 0; column < servers.size(); column++) {
                Outcome outcome = byCell.get(servers.get(column) + "/" + faults.get(row));
                if (outcome != null) {
                    svg.append(box(LABEL + COLUMN * column, row + 1, outcome));
                }
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static String box(int x, int row, Outcome outcome) {
        String said = outcome.injected() ? outcome.diagnosed() : "not injected";
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                        .formatted(x, row * ROW + 3, COLUMN - 2, ROW - 2, colour(outcome))
                + text(x + 4, row, said);
    }

    private static String text(int x, int row, String text) {
        return "<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(x, row * ROW + 15, text);
    }

    private static String colour(Outcome outcome) {
        if (!outcome.injected()) {
            return "#ddd";
        }
        if (!outcome.right()) {
            return "#f4a6a0";
        }
        return switch (outcome.certainty()) {
            case "confirmed" -> "#7fc99a";
            case "likely" -> "#b5e0c4";
            default -> "#dff2e6";
        };
    }
}

package org.mailwhy.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;

/// Labels down, diagnoses across; the darker, the larger the share of the row.
final class ConfusionPicture {
    private static final int CELL = 26;
    private static final int LABEL = 130;

    private final Map<Cause, Map<Cause, Long>> counts;
    private final List<Cause> causes;

    ConfusionPicture(Accuracy accuracy) {
        counts = accuracy.confusion();
        causes =
                Stream.of(Cause.values())
                        .filter(cause ->
                                counts.containsKey(cause)
                                        || counts.values().stream()
                                                .anyMatch(row -> row.containsKey(cause)))
                        .toList();
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        int side = LABEL + CELL * causes.size() + 10;
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" font-family="sans-serif" font-size="11">
                <title>Confusion: labels down, diagnoses across</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                """
                        .formatted(side, side, side));
        for (int i = 0; i < causes.size(); i++) {
            String name = causes.get(i).label();
            svg.append("<text x=\"4\" y=\"%d\">%s</text>%n".formatted(LABEL + CELL * i + 17, name))
                    .append(
                            "<text transform=\"translate(%d %d) rotate(-90)\">%s</text>%n"
                                    .formatted(LABEL + CELL * i + 17, LABEL - 6, name));
        }
        for (int row = 0; row < causes.size(); row++) {
            row(svg, row, counts.getOrDefault(causes.get(row), Map.of()));
        }
        return svg.append("</svg>\n").toString();
    }

    private void row(StringBuilder svg, int row, Map<Cause, Long> found) {
        long total = Math.max(1, found.values().stream().mapToLong(Long::longValue).sum());
        for (int column = 0; column < causes.size(); column++) {
            long count = found.getOrDefault(causes.get(column), 0L);
            String colour = row == column ? "#2e8b57" : "#c0392b";
            int x = LABEL + CELL * column;
            int y = LABEL + CELL * row;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" stroke=\"#eee\" fill=\"%s\" fill-opacity=\"%.2f\"/>%n",
                            x,
                            y,
                            CELL,
                            CELL,
                            colour,
                            (double) count / total));
            if (count > 0) {
                svg.append("<text x=\"%d\" y=\"%d\">%d</text>%n".formatted(x + 6, y + 17, count));
            }
        }
    }
}

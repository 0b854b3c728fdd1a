package org.mailwhy.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How often diagnoses were right against the probability that they were given: on the diagonal
/// where the probabilities are true.
final class CalibrationPicture {
    private static final int SIDE = 300;
    private static final int EDGE = 40;
    private static final List<String> COLOURS = List.of("#c2571a", "#1a6fc2");

    private final Map<String, Accuracy> sets;

    CalibrationPicture(Map<String, Accuracy> sets) {
        this.sets = new TreeMap<>(sets);
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 380" width="380" font-family="sans-serif" font-size="11">
                <title>Calibration: the share of right diagnoses against the probability that was said</title>
                <rect width="100%" height="100%" fill="#fff"/>
                """);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            svg.append(text(x(tenth / 10.0) - 8, EDGE + SIDE + 14, tenth / 10.0))
                    .append(text(EDGE - 24, y(tenth / 10.0) + 4, tenth / 10.0));
        }
        svg.append(line("#ccc", x(0), y(0), x(1), y(1)))
                .append(line("#888", x(0), y(0), x(1), y(0)))
                .append(line("#888", x(0), y(0), x(0), y(1)));
        int number = 0;
        for (Map.Entry<String, Accuracy> set : sets.entrySet()) {
            String colour = COLOURS.get(number);
            svg.append(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n"
                            .formatted(x(0.62), y(0.2) + 14 * ++number, colour, set.getKey()));
            set.getValue().bins().stream()
                    .filter(bin -> bin.count() > 0)
                    .forEach(bin -> svg.append(circle(bin, colour)));
        }
        return svg.append(
                        "<text x=\"70\" y=\"374\">probability said; a circle's area: how often</text>\n</svg>\n")
                .toString();
    }

    private static String circle(Accuracy.Bin bin, String colour) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.55\"/>%n",
                x(bin.meanSaid()),
                y(bin.shareRight()),
                2 + Math.sqrt(bin.count()),
                colour);
    }

    private static String text(int x, int y, double number) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"#555\">%.1f</text>%n", x, y, number);
    }

    private static String line(String colour, int fromX, int fromY, int toX, int toY) {
        return "<path d=\"M%d %dL%d %d\" stroke=\"%s\"/>%n"
                .formatted(fromX, fromY, toX, toY, colour);
    }

    private static int x(double probability) {
        return EDGE + (int) Math.round(probability * SIDE);
    }

    private static int y(double share) {
        return EDGE + SIDE - (int) Math.round(share * SIDE);
    }
}

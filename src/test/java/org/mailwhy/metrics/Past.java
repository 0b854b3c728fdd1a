package org.mailwhy.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An hour of samples as Prometheus would have scraped them, made from one page of ours: a renamed
/// metric is missed at once.
final class Past {

    static final Instant END = Instant.parse("2026-11-23T15:00:00Z");
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int STEPS = 120;

    private static final Pattern SERIES =
            Pattern.compile("(mailwhy_[a-z0-9_]+)(?:\\{(.*)})? ([^ ]+)");

    private Past() {}

    /// @param page in the text format
    static String openMetrics(String page) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        String family = "";
        for (String line : page.lines().toList()) {
            if (line.startsWith("# TYPE mailwhy_")) {
                family = line;
                families.put(family, new ArrayList<>());
            } else if (line.startsWith("mailwhy_")) {
                families.getOrDefault(family, new ArrayList<>()).add(line);
            }
        }
        StringBuilder past = new StringBuilder();
        families.forEach((type, lines) -> {
            boolean grows = !type.endsWith(" gauge");
            // a counter's family has no _total in OpenMetrics
            past.append(type.replace("_total ", " ")).append('\n');
            lines.forEach(line -> append(past, line, grows));
        });
        return past.append("# EOF\n").toString();
    }

    private static void append(StringBuilder past, String line, boolean grows) {
        Matcher series = SERIES.matcher(line);
        if (!series.matches()) {
            throw new AssertionError("not a sample: " + line);
        }
        double value = Double.parseDouble(series.group(3));
        for (int i = 0; i <= STEPS; i++) {
            Instant at = END.minus(STEP.multipliedBy(STEPS - i));
            past.append(series.group(1))
                    .append(asScraped(series.group(2)))
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    " %s %d\n",
                                    grows ? value * i : value,
                                    at.getEpochSecond()));
        }
    }

    /// A scrape adds the target's labels and renames ours of the same name.
    private static String asScraped(@Nullable String labels) {
        String own =
                labels == null
                        ? ""
                        : "," + labels.replaceAll("(^|,)instance=", "$1exported_instance=");
        return "{job=\"mailwhy\",instance=\"mx1:9452\"" + own + "}";
    }
}

package org.mailwhy.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Durations as people write them: `500ms`, `30s`, `1h30m`, `90d`.
public final class DurationText {
    private static final Pattern FORM = Pattern.compile("(?:\\d{1,9}(?:ms|[smhdw])){1,6}");
    private static final Pattern PART = Pattern.compile("(\\d+)(ms|[smhdw])");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "ms", Duration.ofMillis(1),
                    "s", Duration.ofSeconds(1),
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1),
                    "w", Duration.ofDays(7));

    private DurationText() {}

    /// Empty when the text is anything else; `0` needs no unit.
    public static Optional<Duration> parse(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                PART.matcher(text)
                        .results()
                        .map(DurationText::part)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration part(MatchResult part) {
        Duration unit = UNITS.getOrDefault(part.group(2), Duration.ZERO);
        return unit.multipliedBy(Long.parseLong(part.group(1)));
    }
}

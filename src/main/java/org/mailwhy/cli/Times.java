package org.mailwhy.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and spans for a person.
final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private Times() {}

    static String at(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /// `340 ms`, `12 s`, `5 min`, `3 h`, `2 days`, with a second unit where it says more.
    static String span(Duration span) {
        if (span.toSeconds() < 10) {
            return span.toMillis() < 1000
                    ? span.toMillis() + " ms"
                    : String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0);
        }
        if (span.toMinutes() < 2) {
            return span.toSeconds() + " s";
        }
        if (span.toHours() < 2) {
            return span.toMinutes() + " min";
        }
        return span.toDays() < 2
                ? two(span.toHours(), "h", span.toMinutesPart(), "min")
                : two(span.toDays(), "days", span.toHoursPart(), "h");
    }

    private static String two(long many, String unit, int few, String lesser) {
        return many + " " + unit + (few == 0 ? "" : " " + few + " " + lesser);
    }
}

package org.mailwhy.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.mailwhy.config.DurationText;

/// Times and spans for a person.
final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSS][VV]]", Locale.ROOT);

    private Times() {}

    /// `2026-11-23`, `2026-11-23T14:00`, each with or without zone, or a span before `now` such as
    /// `2h`.
    static Instant parse(String text, ZoneId zone, Instant now) {
        String stamp = text.strip().replaceFirst("(?<=\\d) (?=\\d)", "T");
        Optional<Duration> ago = DurationText.parse(stamp);
        if (ago.isPresent()) {
            return now.minus(ago.get());
        }
        try {
            return switch (STAMP.parseBest(
                    stamp, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case OffsetDateTime time -> time.toInstant();
                case LocalDateTime time -> time.atZone(zone).toInstant();
                case LocalDate day -> day.atStartOfDay(zone).toInstant();
                default -> throw new DateTimeException("no time");
            };
        } catch (DateTimeException e) {
            throw new Failure(
                    Failure.USAGE,
                    '"' + text + "\" is no time: write it like 2026-11-23T14:00 or 2h");
        }
    }

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

package org.mailwhy.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A time as the page shows it: absolute with its zone, and how long ago.
///
/// @param iso for machines
public record Moment(String iso, String clock, String ago) {

    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter EARLIER =
            DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LONG_AGO =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Moment of(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        return new Moment(
                at.truncatedTo(ChronoUnit.SECONDS).toString(),
                format(age.abs()).format(at),
                age.isNegative()
                        ? "in " + Figures.duration(whole(age.abs()))
                        : Figures.duration(whole(age)) + " ago");
    }

    private static Duration whole(Duration age) {
        return age.truncatedTo(ChronoUnit.SECONDS);
    }

    private static DateTimeFormatter format(Duration distance) {
        if (distance.toHours() < 20) {
            return TODAY;
        }
        return distance.toDays() < 300 ? EARLIER : LONG_AGO;
    }
}

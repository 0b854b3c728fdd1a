package org.mailwhy.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the time stamps of one log in the order of its lines: finds the year that RFC 3164 leaves
/// out and the offset that local time leaves out.
final class Stamps {
    /// `Nov 23 12:13:59`
    static final int SHORT = 15;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// A line may be so far ahead of the clock: wrong clocks and zones of relayed logs.
    private static final Duration AHEAD = Duration.ofDays(1);

    /// So far may a line be older than the one before it: many processes write one log.
    private static final Duration DISORDER = Duration.ofMinutes(10);

    /// Feb 29 needs at most so many years back (1896 to 1904).
    private static final int YEARS = 9;

    private final ZoneId zone;
    private final InstantSource clock;
    private String shortStamp = "";
    private Instant newest = Instant.MIN;
    private @Nullable Instant last;

    /// @param clock the time at which the log's last line was written, or now
    Stamps(ZoneId zone, InstantSource clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /// RFC 3164: `Nov 23 12:13:59` at `from`; null when it is none.
    @Nullable Instant shortAt(String line, int from) {
        if (last != null && line.startsWith(shortStamp, from) && !shortStamp.isEmpty()) {
            return last;
        }
        @Nullable Instant at = parseShort(line, from);
        if (at != null) {
            shortStamp = line.substring(from, from + SHORT);
            last = at;
            newest = at;
        }
        return at;
    }

    private @Nullable Instant parseShort(String line, int from) {
        if (line.length() < from + SHORT) {
            return null;
        }
        int month = MONTHS.indexOf(line.substring(from, from + 3));
        int day = number(line, line.charAt(from + 4) == ' ' ? from + 5 : from + 4, from + 6);
        @Nullable LocalTime time = time(line, from + 7);
        if (month < 0 || month % 3 != 0 || day < 1 || day > 31 || time == null) {
            return null;
        }
        return inYear(month / 3 + 1, day, time);
    }

    /// The newest year in which the line is not from the future.
    private @Nullable Instant inYear(int month, int day, LocalTime time) {
        Instant limit = clock.instant().plus(AHEAD);
        int year = LocalDate.ofInstant(limit, zone).getYear();
        for (int back = 0; back < YEARS; back++) {
            if (day <= LocalDate.of(year - back, month, 1).lengthOfMonth()) {
                Instant at = resolve(LocalDate.of(year - back, month, day).atTime(time));
                if (!at.isAfter(limit)) {
                    return at;
                }
            }
        }
        return null;
    }

    /// ISO 8601 with or without fraction and offset, up to `to`; null when it is none.
    @Nullable Instant isoAt(String line, int from, int to) {
        if (to - from < 19 || line.charAt(from + 4) != '-' || line.charAt(from + 7) != '-') {
            return null;
        }
        if (line.charAt(from + 10) != 'T' && line.charAt(from + 10) != ' ') {
            return null;
        }
        int year = number(line, from, from + 4);
        int month = number(line, from + 5, from + 7);
        int day = number(line, from + 8, from + 10);
        @Nullable LocalTime time = time(line, from + 11);
        if (time == null || year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return null;
        }
        int end = from + 19;
        int nanos = 0;
        if (end < to && (line.charAt(end) == '.' || line.charAt(end) == ',')) {
            int scale = 100_000_000;
            for (end++; end < to && Cursor.isDigit(line.charAt(end)); end++, scale /= 10) {
                nanos += (line.charAt(end) - '0') * scale;
            }
        }
        LocalDateTime local = LocalDate.of(year, month, day).atTime(time).withNano(nanos);
        @Nullable Instant at =
                end == to ? resolve(local) : withOffset(local, line.substring(end, to));
        if (at != null) {
            newest = at;
        }
        return at;
    }

    private static @Nullable Instant withOffset(LocalDateTime local, String offset) {
        if (offset.equals("Z")) {
            return local.toInstant(ZoneOffset.UTC);
        }
        boolean colon = offset.length() == 6 && offset.charAt(3) == ':';
        if (!colon && offset.length() != 5) {
            return null;
        }
        int sign = offset.charAt(0) == '-' ? -1 : 1;
        int hours = number(offset, 1, 3);
        int minutes = number(offset, colon ? 4 : 3, offset.length());
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return null;
        }
        return local.toInstant(ZoneOffset.UTC).minusSeconds(sign * (hours * 3600L + minutes * 60L));
    }

    /// Where the clock was put back an hour comes twice: the second time is the one that does not
    /// go back behind the line before.
    private Instant resolve(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() < 2) {
            return local.atZone(zone).toInstant();
        }
        Instant first = local.toInstant(offsets.getFirst());
        return first.isBefore(newest.isBefore(Instant.EPOCH) ? newest : newest.minus(DISORDER))
                ? local.toInstant(offsets.getLast())
                : first;
    }

    private static @Nullable LocalTime time(String line, int from) {
        if (line.length() < from + 8 || line.charAt(from + 2) != ':') {
            return null;
        }
        int hour = number(line, from, from + 2);
        int minute = number(line, from + 3, from + 5);
        int second = number(line, from + 6, from + 8);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return null;
        }
        // a leap second, RFC 3339 section 5.7
        return LocalTime.of(hour, minute, Math.min(second, 59));
    }

    /// -1 when it is not all digits.
    private static int number(String line, int from, int to) {
        int value = from < to ? 0 : -1;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (!Cursor.isDigit(c)) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}

package org.mailwhy.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.mailwhy.Measured;

/// Numbers as a person reads them.
final class Figures {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");

    private Figures() {}

    /// Decimal, as `df -H` and mail servers count: `15.4 MB`.
    static String bytes(long bytes) {
        double value = Math.abs(bytes);
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1_000;
            unit++;
        }
        return (unit == 0 ? Math.round(value) : tenths(value)) + " " + UNITS.get(unit);
    }

    /// 99.97 % is not 100 %, and 0.04 % is not nothing.
    static String percent(double ratio) {
        double percent = ratio * 100;
        boolean edge = (percent > 99 && percent < 100) || (percent > 0 && percent < 1);
        return (edge ? tenths(Math.clamp(percent, 0.1, 99.9)) : Math.round(percent)) + " %";
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String number(double number) {
        return number == Math.rint(number) ? count((long) number) : tenths(number);
    }

    /// The two leading parts at most: `2 h 5 min`, `42 ms`.
    static String duration(Duration duration) {
        if (duration.isZero()) {
            return "0 s";
        }
        if (duration.compareTo(Duration.ofMillis(1)) < 0) {
            return "<1 ms";
        }
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        if (duration.compareTo(Duration.ofSeconds(10)) < 0 && duration.toMillisPart() >= 100) {
            return tenths(duration.toMillis() / 1e3) + " s";
        }
        if (duration.toDays() > 0) {
            return parts(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return parts(duration.toHours(), "h", duration.toMinutesPart(), "min");
        }
        return duration.toMinutes() >= 10
                ? duration.toMinutes() + " min"
                : parts(duration.toMinutes(), "min", duration.toSecondsPart(), "s");
    }

    private static String parts(long first, String firstUnit, int second, String secondUnit) {
        if (first == 0) {
            return second + " " + secondUnit;
        }
        String tail = second == 0 ? "" : " " + second + " " + secondUnit;
        return first + " " + firstUnit + tail;
    }

    static String measured(double value, String unit) {
        return switch (unit) {
            case "bytes" -> bytes(Math.round(value));
            case "ratio" -> percent(value);
            case "seconds" -> duration(Duration.ofMillis(Math.round(value * 1e3)));
            default -> number(value) + " " + unit;
        };
    }

    static String measured(Measured measured) {
        return measured(measured.value(), measured.unit());
    }

    /// A probability, as the summary says it: words never make certain.
    static String probability(double probability) {
        long percent = Math.round(Math.min(probability, 0.99) * 100);
        return percent == 0 ? "<1 %" : percent + " %";
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

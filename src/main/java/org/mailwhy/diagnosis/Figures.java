package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Figures as a person reads them.
final class Figures {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Figures() {}

    /// Decimal units with one digit, as disks are sold: `15.4 MB`.
    static String bytes(double bytes) {
        if (bytes >= 1e12) {
            return digit(bytes / 1e12) + " TB";
        }
        if (bytes >= 1e9) {
            return digit(bytes / 1e9) + " GB";
        }
        if (bytes >= 1e6) {
            return digit(bytes / 1e6) + " MB";
        }
        return bytes >= 1e3 ? digit(bytes / 1e3) + " kB" : count(Math.round(bytes)) + " bytes";
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /// About how long: `40 s`, `5 min`, `3 h`, `2 days`.
    static String span(Duration time) {
        if (time.toSeconds() < 100) {
            return time.toSeconds() + " s";
        }
        if (time.toMinutes() < 100) {
            return Math.round(time.toSeconds() / 60.0) + " min";
        }
        return time.toHours() < 48
                ? Math.round(time.toMinutes() / 60.0) + " h"
                : time.toDays() + " days";
    }

    static String percent(double ratio) {
        return Math.round(ratio * 100) + " %";
    }

    /// With its unit: `10.0 MB`, `12 inodes`.
    static String of(double value, String unit) {
        return unit.equals("bytes") ? bytes(value) : count(Math.round(value)) + " " + unit;
    }

    private static String digit(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// The name of a server program as it is written.
    static String software(String software) {
        return switch (software) {
            case "opensmtpd" -> "OpenSMTPD";
            case "kumomta" -> "KumoMTA";
            case "" -> "the server";
            default -> Character.toUpperCase(software.charAt(0)) + software.substring(1);
        };
    }
}

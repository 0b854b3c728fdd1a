package org.mailwhy.cli;

import java.util.Locale;

/// Amounts for a person.
final class Figures {
    private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB"};

    private Figures() {}

    /// Decimal units with one digit: `15.4 MB`.
    static String bytes(double bytes) {
        double amount = bytes;
        String unit = "bytes";
        for (String larger : UNITS) {
            if (amount < 1000) {
                break;
            }
            amount /= 1000;
            unit = larger;
        }
        return unit.equals("bytes")
                ? String.format(Locale.ROOT, "%.0f bytes", amount)
                : String.format(Locale.ROOT, "%.1f %s", amount, unit);
    }

    static String bytes(long bytes) {
        return bytes((double) bytes);
    }

    static String of(long value, String unit) {
        return of((double) value, unit);
    }

    /// A value in its unit.
    static String of(double value, String unit) {
        if (unit.equals("bytes")) {
            return bytes(value);
        }
        String number =
                value == Math.rint(value)
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.2f", value);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}

package org.mailwhy.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mailwhy.config.Address;
import org.mailwhy.config.DurationText;
import picocli.CommandLine.TypeConversionException;

/// What stands behind an option, read.
final class Words {
    private static final int SMTP = 25;

    private Words() {}

    static Duration duration(String text) {
        return DurationText.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException(found(text) + "write it like 30s or 5m"));
    }

    static Address address(String text) {
        return Address.parse(text, SMTP)
                .orElseThrow(() ->
                        new TypeConversionException(
                                found(text) + "write HOST:PORT like mx1.example.org:25"));
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(found(text) + "write a zone like Europe/Berlin");
        }
    }

    /// One of the constants by its name in lower case.
    static <E extends Enum<E>> E constant(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException(found(text) + "write " + words(values)));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(Words::word).collect(Collectors.joining(", "));
    }

    private static String found(String text) {
        return '"' + text + "\" found, ";
    }
}

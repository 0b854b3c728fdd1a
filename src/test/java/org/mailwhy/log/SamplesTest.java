package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Measurement.LogRead;

/// Real lines with what they say: `lines`, then `= fact` each. Where it differs, `target` gets what
/// is to be read and taken over by a person.
class SamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"samples.txt", "cyrus.txt", "courier.txt", "rspamd.txt", "exchange.txt"})
    void everyKnownShapeOfALineSaysWhatItMeans(String name) throws IOException {
        compare(name);
    }

    @Test
    void everyFaultOfTheLabIsReadFromItsLog() throws IOException {
        compare("lab.txt");
    }

    @Test
    void hardlyALineOfTheLabIsUnknown() throws IOException {
        Interpreter interpreter = Told.interpreter("lab");
        lines(resource("lab.txt")).forEach(line -> interpreter.line(line, () -> "1"));
        LogRead read = (LogRead) interpreter.take(Told.NOW, 0).getLast();
        assertThat(read.unknown()).isLessThan((read.known() + read.events()) / 100);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("="))
                .toList();
    }

    private static void compare(String name) throws IOException {
        String expected = resource(name);
        StringBuilder actual = new StringBuilder();
        for (String block : expected.strip().split("\n\n", -1)) {
            block.lines().filter(line -> line.startsWith("#")).forEach(it -> append(actual, it));
            List<String> lines = lines(block);
            lines.forEach(line -> append(actual, line));
            Told.told(lines.toArray(String[]::new)).forEach(it -> append(actual, "= " + it));
            actual.append('\n');
        }
        if (!actual.toString().equals(expected.strip() + "\n\n")) {
            Files.writeString(Path.of("target", name), actual.toString());
        }
        assertThat(actual.toString()).as("see target/" + name).isEqualTo(expected.strip() + "\n\n");
    }

    private static void append(StringBuilder to, String line) {
        to.append(line).append('\n');
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

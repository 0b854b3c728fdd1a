package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailwhy.Measurement.LogRead;

class ScannerTest {
    private static List<String> scan(Scanner scanner, byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            var room = scanner.room();
            int count =
                    Math.min(Math.min(bytes.length - at, room.remaining()), random.nextInt(1, 300));
            room.put(bytes, at, count);
            scanner.filled(count);
            at += count;
            while (scanner.next()) {
                lines.add(text(scanner));
            }
        }
        return lines;
    }

    private static String text(Scanner scanner) {
        return new String(
                scanner.bytes(),
                scanner.from(),
                scanner.to() - scanner.from(),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void linesAreTheSameHoweverTheBytesArrive() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        long lost = 0;
        for (int i = 0; i < 2_000; i++) {
            String line = "x".repeat(random.nextInt(random.nextInt(10) == 0 ? 500 : 60));
            text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
            int length = text.length() - text.lastIndexOf("x".repeat(line.length()), text.length());
            if (line.length() < 98) {
                expected.add(line);
            } else if (length > 0) {
                lost += line.length();
            }
        }
        Scanner scanner = new Scanner(0, 100);
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        List<String> lines =
                scan(scanner, bytes, random).stream().filter(line -> line.length() < 98).toList();
        assertThat(lines).isEqualTo(expected);
        assertThat(scanner.position()).isEqualTo(bytes.length);
        assertThat(scanner.takeLost()).isPositive().isLessThan(lost + 8_000);
    }

    @Test
    void whatIsLeftAtTheEndIsALine() {
        Scanner scanner = new Scanner(0);
        assertThat(scan(scanner, "a\nb".getBytes(StandardCharsets.US_ASCII), new Random(1)))
                .containsExactly("a");
        assertThat(scanner.rest()).isTrue();
        assertThat(text(scanner)).isEqualTo("b");
        assertThat(scanner.rest()).isFalse();
    }

    @Test
    void anyBytesAreReadWithoutHarm() throws Exception {
        String logs;
        try (var in = ScannerTest.class.getResourceAsStream("lab.txt")) {
            logs = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        byte[] bytes = logs.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(452);
        for (int round = 0; round < 5; round++) {
            byte[] spoilt = bytes.clone();
            for (int i = 0; i < spoilt.length / 40; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            Interpreter interpreter = Told.interpreter("fuzz");
            Scanner scanner = new Scanner(0);
            for (String line : scan(scanner, spoilt, random)) {
                interpreter.line(
                        line.getBytes(StandardCharsets.ISO_8859_1), 0, line.length(), () -> "1");
            }
            LogRead read = (LogRead) interpreter.take(Told.NOW, scanner.takeLost()).getLast();
            assertThat(read.known() + read.unknown() + read.events()).isPositive();
        }
    }

    @Test
    void aLineCutAnywhereIsReadWithoutHarm() throws Exception {
        try (var in = ScannerTest.class.getResourceAsStream("samples.txt")) {
            String logs = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Interpreter interpreter = Told.interpreter("cut");
            logs.lines()
                    .filter(line -> line.startsWith("Nov"))
                    .forEach(line -> {
                        for (int end = 0; end <= line.length(); end++) {
                            byte[] cut = line.substring(0, end).getBytes(StandardCharsets.UTF_8);
                            interpreter.line(cut, 0, cut.length, () -> "1");
                        }
                    });
            assertThat(interpreter.pending()).isPositive();
        }
    }
}

package org.mailwhy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PaperTest {
    @Test
    void laterLinesHangUnderTheFirstWord() {
        String text = print(paper -> paper.item("  1. ", "word ".repeat(20)));
        assertThat(text.lines()).hasSize(2).allMatch(line -> line.length() <= 80);
        assertThat(text.lines().toList().get(1)).startsWith("     word");
    }

    @Test
    void aLongWordIsNotBrokenSoThatItCanBeCopied() {
        String path = "/var/" + "x".repeat(100);
        assertThat(print(paper -> paper.line("see " + path + " there")))
                .isEqualTo("see\n" + path + "\nthere\n");
    }

    @Test
    void lineEndsAndTabulatorsBecomeSpaces() {
        assertThat(print(paper -> paper.line("a\r\nb\tc"))).isEqualTo("a b c\n");
    }

    @Test
    void whateverAServerSaysNothingButTextComesOut() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(50, 0, i % 2 == 0 ? 256 : Character.MAX_CODE_POINT + 1)
                    .forEach(text::appendCodePoint);
            text.append((char) (0xd800 + random.nextInt(0x800)));
            assertThat(print(paper -> paper.item("* ", text.toString())))
                    .matches("(?:\n|[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])*");
        }
    }

    @Test
    void amountsAndSpansAreReadable() {
        assertThat(Figures.bytes(15_360_000L)).isEqualTo("15.4 MB");
        assertThat(Figures.bytes(999L)).isEqualTo("999 bytes");
        assertThat(Figures.of(0.25, "")).isEqualTo("0.25");
        assertThat(Times.span(Duration.ofMillis(340))).isEqualTo("340 ms");
        assertThat(Times.span(Duration.ofSeconds(75))).isEqualTo("75 s");
        assertThat(Times.span(Duration.ofMinutes(119))).isEqualTo("119 min");
        assertThat(Times.span(Duration.ofMinutes(150))).isEqualTo("2 h 30 min");
        assertThat(Times.span(Duration.ofDays(3))).isEqualTo("3 days");
    }

    private static String print(Consumer<Paper> what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        what.accept(new Paper(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        return out.toString(StandardCharsets.UTF_8);
    }
}

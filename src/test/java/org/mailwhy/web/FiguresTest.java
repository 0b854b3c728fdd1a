package org.mailwhy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0           | 0 B
                    999         | 999 B
                    1000        | 1.0 kB
                    9998336     | 10.0 MB
                    15360000    | 15.4 MB
                    999960000   | 1.0 GB
                    42949672960 | 42.9 GB
                    """)
    void bytesAreDecimal(long bytes, String text) {
        assertThat(Figures.bytes(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PT0S       | 0 s
                    PT0.0002S  | <1 ms
                    PT0.042S   | 42 ms
                    PT2.5S     | 2.5 s
                    PT45S      | 45 s
                    PT3M5S     | 3 min 5 s
                    PT26M40S   | 26 min
                    PT1H30M    | 1 h 30 min
                    P3DT4H5M   | 3 d 4 h
                    """)
    void durationsHaveTheirTwoLeadingParts(Duration duration, String text) {
        assertThat(Figures.duration(duration)).isEqualTo(text);
    }

    @Test
    void nearlyAllIsNotAllAndWordsNeverMakeCertain() {
        assertThat(Figures.percent(0.9997)).isEqualTo("99.9 %");
        assertThat(Figures.percent(0.0004)).isEqualTo("0.1 %");
        assertThat(Figures.percent(0.5)).isEqualTo("50 %");
        assertThat(Figures.percent(1)).isEqualTo("100 %");
        assertThat(Figures.probability(0.9989)).isEqualTo("99 %");
        assertThat(Figures.probability(0.003)).isEqualTo("<1 %");
    }

    @Test
    void timesAreAbsoluteAndRelative() {
        Instant now = Instant.parse("2026-11-23T14:02:11Z");
        assertThat(Moment.of(now.minusSeconds(845), now))
                .isEqualTo(new Moment("2026-11-23T13:48:06Z", "13:48:06 UTC", "14 min ago"));
        assertThat(Moment.of(now.plusSeconds(3_600), now).ago()).isEqualTo("in 1 h");
        assertThat(Moment.of(now.minusSeconds(400_000), now).clock()).isEqualTo("18 Nov 22:55 UTC");
    }

    @Test
    void commandsInAStepAreTold() {
        assertThat(Prose.of("See: `df -h` and `du`").spans())
                .containsExactly(
                        new Prose.Span("See: ", false),
                        new Prose.Span("df -h", true),
                        new Prose.Span(" and ", false),
                        new Prose.Span("du", true));
        assertThat(Prose.of("an open `quote").spans())
                .extracting(Prose.Span::code)
                .containsOnly(false);
    }
}

package org.mailwhy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.mailwhy.forecast.Trend.Point;

class TrendTest {
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aDiskThatFillsEvenlyIsFullWhenItsRoomIsUsedUp() {
        List<Point> points = every15Seconds(20, i -> 1000 - 10 * i);
        assertThat(Trend.secondsUntil(10, points)).isCloseTo(800 / (10 / 15.0), withPercentage(1));
    }

    @Test
    void noiseDoesNotMoveTheTrend() {
        Random random = new Random(7);
        List<Point> points = every15Seconds(60, i -> 1000 - 10 * i + random.nextInt(40));
        assertThat(Trend.secondsUntil(0, points)).isCloseTo(430 / (10 / 15.0), withPercentage(15));
    }

    @Test
    void noiseAloneIsNoTrend() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Point> points = every15Seconds(60, _ -> 1000 + random.nextGaussian());
            assertThat(Trend.secondsUntil(0, points)).isNull();
        }
    }

    @Test
    void aBigFileThatCameIsNoTrend() {
        assertThat(Trend.secondsUntil(0, every15Seconds(8, i -> i < 4 ? 1000 : 300))).isNull();
    }

    @Test
    void aCleanUpDoesNotHideThatItGoesOnFilling() {
        List<Point> points = every15Seconds(40, i -> (i < 20 ? 1000 : 1400) - 10 * i);
        assertThat(Trend.secondsUntil(0, points)).isCloseTo(1010 / (10 / 15.0), withPercentage(3));
    }

    @Test
    void aDiskThatEmptiesOrStandsStillHasNoEnd() {
        assertThat(Trend.secondsUntil(0, every15Seconds(20, i -> 1000 + i))).isNull();
        assertThat(Trend.secondsUntil(0, every15Seconds(20, _ -> 1000))).isNull();
    }

    @Test
    void aTrendIsNotCarriedFarBeyondItsWatch() {
        assertThat(Trend.secondsUntil(0, every15Seconds(20, i -> 1_000_000 - i))).isNull();
    }

    @Test
    void belowTheLimitAlreadyIsNow() {
        assertThat(Trend.secondsUntil(2000, every15Seconds(20, i -> 1000 - i))).isEqualTo(0);
    }

    @Test
    void tooFewOrSimultaneousPointsSayNothing() {
        assertThat(Trend.secondsUntil(0, List.of())).isNull();
        assertThat(Trend.secondsUntil(0, every15Seconds(4, i -> 1000 - 10 * i))).isNull();
        List<Point> atOnce = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            atOnce.add(new Point(START, 100 - i));
        }
        assertThat(Trend.secondsUntil(0, atOnce)).isNull();
    }

    @Test
    void anyPointsGiveAnAnswerOrNone() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            List<Point> points = new ArrayList<>();
            for (int i = random.nextInt(100); i > 0; i--) {
                points.add(new Point(START.plusSeconds(random.nextInt(50)), random.nextLong()));
            }
            Double seconds = Trend.secondsUntil(0, points);
            assertThat(seconds == null || seconds >= 0).isTrue();
        }
    }

    private static List<Point> every15Seconds(int count, IntToDoubleFunction value) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(START.plusSeconds(15L * i), value.applyAsDouble(i)));
        }
        return points;
    }
}

package org.mailwhy.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a measured value is heading: the median of the slopes between all pairs of points (Theil
/// and Sen), which noise and outliers do not move. A step that dominates is taken out first: a big
/// file that came or went is no trend.
public final class Trend {
    /// So many points tell as much as more would.
    private static final int MOST = 60;

    private static final int LEAST = 5;

    /// How far falling pairs must outnumber rising ones, of all (Kendall's tau).
    private static final double CLEARLY = 0.5;

    /// A step that is more than this part of all movement is a jump.
    private static final double DOMINANT = 1 / 3.0;

    /// A trend is carried no further than so many times as long as it was watched.
    private static final double REACH = 12;

    private Trend() {}

    /// A value at a time.
    public record Point(Instant at, double value) {}

    /// Seconds until the value falls to the limit, at the trend of the points; null when it is not
    /// falling, or not within reach.
    ///
    /// @param points oldest first
    public static @Nullable Double secondsUntil(double limit, List<Point> points) {
        if (points.size() < LEAST) {
            return null;
        }
        double[][] line = line(points);
        double[] times = line[0];
        double[] values = line[1];
        double span = times[times.length - 1] - times[0];
        double room = points.getLast().value() - limit;
        if (span <= 0) {
            return null;
        }
        takeOutJump(values);
        double slope = fall(times, values);
        if (slope >= 0) {
            return null;
        }
        double seconds = Math.max(0, room / -slope);
        return seconds <= REACH * span ? seconds : null;
    }

    /// Times in seconds and values, thinned out from the newest backwards.
    private static double[][] line(List<Point> points) {
        int every = (points.size() + MOST - 1) / MOST;
        int size = (points.size() - 1) / every + 1;
        double[][] line = new double[2][size];
        Instant start = points.getFirst().at();
        for (int i = 0; i < size; i++) {
            Point point = points.get(points.size() - 1 - i * every);
            line[0][size - 1 - i] = Duration.between(start, point.at()).toMillis() / 1000.0;
            line[1][size - 1 - i] = point.value();
        }
        return line;
    }

    private static void takeOutJump(double[] values) {
        int largest = 1;
        double all = 0;
        for (int i = 1; i < values.length; i++) {
            all += step(values, i);
            largest = step(values, i) > step(values, largest) ? i : largest;
        }
        if (step(values, largest) > DOMINANT * all) {
            double jump = values[largest] - values[largest - 1];
            for (int i = largest; i < values.length; i++) {
                values[i] -= jump;
            }
        }
    }

    private static double step(double[] values, int to) {
        return Math.abs(values[to] - values[to - 1]);
    }

    /// The median slope, 0 when it does not clearly fall.
    private static double fall(double[] times, double[] values) {
        int size = times.length;
        double[] slopes = new double[size * (size - 1) / 2];
        int pairs = 0;
        int falling = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double time = times[j] - times[i];
                if (time > 0) {
                    double slope = (values[j] - values[i]) / time;
                    slopes[pairs++] = slope;
                    falling += slope < 0 ? 1 : slope > 0 ? -1 : 0;
                }
            }
        }
        if (pairs == 0 || falling < CLEARLY * pairs) {
            return 0;
        }
        Arrays.sort(slopes, 0, pairs);
        return slopes[pairs / 2];
    }
}

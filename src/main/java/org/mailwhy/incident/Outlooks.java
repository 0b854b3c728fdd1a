package org.mailwhy.incident;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.forecast.Trend;

/// When each file system will be so full that the mail server refuses.
final class Outlooks {
    /// About two minutes of samples: what fills a disk that fast must not hide behind a calm hour.
    private static final int SPURT = 8;

    private final HostMemory host;
    private final Minutes minutes;

    Outlooks(HostMemory host, Minutes minutes) {
        this.host = host;
        this.minutes = minutes;
    }

    List<Situation.Outlook> list() {
        HostSampled newest = host.newest();
        return newest == null
                ? List.of()
                : newest.fileSystems().stream().map(this::outlook).toList();
    }

    private Situation.Outlook outlook(FileSystem fs) {
        OptionalDouble refusal =
                host.limitsOf(_ -> true).stream()
                        .filter(limit -> limit.kind() == Limit.Kind.FREE_BYTES)
                        .filter(limit -> limit.subject().equals(fs.path()))
                        .mapToDouble(Limit::value)
                        .max();
        return new Situation.Outlook(
                fs.path(),
                refusal.isPresent() ? refusal.getAsDouble() : null,
                seconds(fs.path(), refusal.orElse(0)));
    }

    private @Nullable Double seconds(String path, double limit) {
        List<Trend.Point> samples =
                host.samples().stream().flatMap(sample -> points(sample, path)).toList();
        List<Trend.Point> spurt =
                samples.subList(Math.max(0, samples.size() - SPURT), samples.size());
        return Stream.of(spurt, samples, minutes.trail(path))
                .map(points -> Trend.secondsUntil(limit, points))
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
    }

    private static Stream<Trend.Point> points(HostSampled sample, String path) {
        return sample.fileSystems().stream()
                .filter(fs -> fs.path().equals(path))
                .map(fs -> new Trend.Point(sample.at(), fs.available()));
    }
}

package org.mailwhy.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One gauge of the documented table: a name and how its samples follow from what is known.
///
/// @param name as scraped
record Family(String name, String help, Function<State, Stream<Sample>> samples) {

    /// One labelled value.
    record Sample(Labels labels, double value) {

        /// @param labels names and values in turn
        static Sample of(double value, String... labels) {
            return new Sample(Labels.of(labels), value);
        }
    }

    /// What a scrape gets; empty while there is nothing to say, for an absent series is honest and
    /// a zero is not.
    Optional<GaugeSnapshot> snapshot(State state) {
        // two samples of one label set would make the whole page unreadable: the newest wins
        Map<Labels, Double> values = new LinkedHashMap<>();
        samples.apply(state).forEach(sample -> values.put(sample.labels(), sample.value()));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        GaugeSnapshot.Builder snapshot = GaugeSnapshot.builder().name(name).help(help);
        values.forEach((labels, value) -> snapshot.dataPoint(point(labels, value)));
        return Optional.of(snapshot.build());
    }

    private static GaugeDataPointSnapshot point(Labels labels, double value) {
        return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
    }
}

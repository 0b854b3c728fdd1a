package org.mailwhy.metrics;

import com.sun.net.httpserver.HttpHandler;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.httpserver.MetricsHandler;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mailwhy.Event.Configured;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;

/// The program's metrics. Counters grow with each step; gauges are read off the [Situation] at each
/// scrape, so that no gauge can be forgotten. Safe for any thread.
public final class Metrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Map<String, Duration> lags = new ConcurrentHashMap<>();
    private final Counts counts;
    private final Supplier<Situation> situation;
    private final Supplier<Map<String, Long>> pending;
    private volatile double quotaWarn;
    private volatile boolean reloaded = true;

    /// @param quotaWarn usage from which a mailbox counts as `near`, 0 to 1
    /// @param pending notices that wait, by receiver; must be quick and must not throw
    public Metrics(
            String version,
            double quotaWarn,
            Supplier<Situation> situation,
            Supplier<Map<String, Long>> pending) {
        this.quotaWarn = quotaWarn;
        this.situation = situation;
        this.pending = pending;
        PrometheusMeterRegistry meters =
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, registry, Clock.SYSTEM);
        counts = new Counts(meters);
        new JvmMemoryMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        registry.register(() -> build(version));
        registry.register(this::collect);
    }

    /// Counts what a step of the engine was about.
    public void seen(Batch batch, Step step) {
        batch.facts().forEach(this::seen);
        step.judged().forEach(counts::judged);
    }

    private void seen(Fact fact) {
        if (fact instanceof Configured configured) {
            configured.servers().forEach(counts::startAtZero);
        } else if (fact instanceof LogRead read && read.lag() != null) {
            lags.put(read.origin().source(), read.lag());
        }
        counts.seen(fact);
    }

    /// A delivery of a notice ended.
    public void alerted(String receiver, String outcome) {
        counts.alerted(receiver, outcome);
    }

    /// So many observations were lost.
    public void dropped(long observations) {
        counts.dropped(observations);
    }

    /// A configuration was accepted or refused.
    public void reloaded(boolean successful) {
        reloaded = successful;
    }

    /// From the configuration that holds from now on.
    public void quotaWarn(double usage) {
        quotaWarn = usage;
    }

    /// `/metrics`, as text or OpenMetrics by the Accept header.
    public HttpHandler handler() {
        return new MetricsHandler(registry);
    }

    private MetricSnapshots collect() {
        State state =
                new State(situation.get(), quotaWarn, pending.get(), Map.copyOf(lags), reloaded);
        MetricSnapshots.Builder snapshots = MetricSnapshots.builder();
        Stream.of(ProbeFamilies.ALL, HostFamilies.ALL, AgentFamilies.ALL)
                .flatMap(List::stream)
                .flatMap(family -> family.snapshot(state).stream())
                .forEach(snapshots::metricSnapshot);
        return snapshots.build();
    }

    private static InfoSnapshot build(String version) {
        return InfoSnapshot.builder()
                .name("mailwhy_build")
                .help("The version that runs")
                .dataPoint(
                        InfoDataPointSnapshot.builder()
                                .labels(Labels.of("version", version))
                                .build())
                .build();
    }
}

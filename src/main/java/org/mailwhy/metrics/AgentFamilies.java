package org.mailwhy.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Server;
import org.mailwhy.incident.Situation.Watched;
import org.mailwhy.metrics.Family.Sample;

/// Incidents, mailboxes, and how the agent itself is doing.
final class AgentFamilies {

    static final List<Family> ALL =
            List.of(
                    new Family(
                            "mailwhy_incidents_open",
                            "Open incidents; 0 for each cause of a configured server without one",
                            AgentFamilies::incidents),
                    new Family(
                            "mailwhy_mailboxes",
                            "Mailboxes by how full they are",
                            AgentFamilies::mailboxes),
                    new Family(
                            "mailwhy_mailbox_quota_usage_max_ratio",
                            "Usage of the fullest mailbox",
                            AgentFamilies::fullest),
                    new Family(
                            "mailwhy_sampler_last_success_timestamp_seconds",
                            "When the source last reported",
                            AgentFamilies::sampled),
                    new Family(
                            "mailwhy_log_lag_seconds",
                            "Between the newest line read and now",
                            AgentFamilies::lags),
                    new Family(
                            "mailwhy_alerts_pending",
                            "Notices that wait to be delivered",
                            AgentFamilies::pending),
                    new Family(
                            "mailwhy_config_last_reload_successful",
                            "1 when the last configuration was accepted, else 0",
                            state -> Stream.of(Sample.of(state.reloaded() ? 1 : 0))));

    private AgentFamilies() {}

    private static Stream<Sample> incidents(State state) {
        Stream<Incident.Key> none =
                state.situation().servers().stream()
                        .map(Watched::server)
                        .flatMap(AgentFamilies::possible);
        Stream<Sample> zeros = none.map(key -> ofIncidents(key, 0));
        Map<Incident.Key, Long> open =
                state.situation().open().stream()
                        .map(Incident::key)
                        .map(AgentFamilies::withoutProvider)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Stream.concat(
                zeros, open.entrySet().stream().map(e -> ofIncidents(e.getKey(), e.getValue())));
    }

    /// What probes and clients of a local server see is one incident, `given`.
    private static Stream<Incident.Key> possible(Server server) {
        Direction direction = server.local() ? Direction.GIVEN : Direction.PROBE;
        return Arrays.stream(Cause.values())
                .map(cause -> new Incident.Key(server.name(), direction, null, cause));
    }

    private static Incident.Key withoutProvider(Incident.Key key) {
        return new Incident.Key(key.server(), key.direction(), null, key.cause());
    }

    private static Sample ofIncidents(Incident.Key key, double count) {
        return Sample.of(
                count,
                "server",
                key.server(),
                "direction",
                key.direction().label(),
                "cause",
                key.cause().label());
    }

    private static Stream<Sample> mailboxes(State state) {
        List<QuotaRead> quotas = state.situation().quotas();
        if (quotas.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Double> counts = new HashMap<>(Map.of("ok", 0.0, "near", 0.0, "over", 0.0));
        quotas.forEach(
                read -> counts.merge(fill(usage(read), state.quotaWarn()), 1.0, Double::sum));
        return counts.entrySet().stream().map(e -> Sample.of(e.getValue(), "state", e.getKey()));
    }

    private static String fill(double usage, double warn) {
        if (usage >= 1) {
            return "over";
        }
        return usage >= warn ? "near" : "ok";
    }

    private static double usage(QuotaRead read) {
        return read.quotas().stream().mapToDouble(Quota::usage).max().orElse(0);
    }

    private static Stream<Sample> fullest(State state) {
        return state.situation().quotas().stream()
                .map(AgentFamilies::usage)
                .max(Double::compare)
                .map(Sample::of)
                .stream();
    }

    private static Stream<Sample> sampled(State state) {
        return state.situation().sampled().entrySet().stream()
                .map(e -> Sample.of(e.getValue().toEpochMilli() / 1e3, "sampler", e.getKey()));
    }

    private static Stream<Sample> lags(State state) {
        return state.lags().entrySet().stream()
                .map(e -> Sample.of(e.getValue().toMillis() / 1e3, "log", e.getKey()));
    }

    private static Stream<Sample> pending(State state) {
        return state.pending().entrySet().stream()
                .map(e -> Sample.of(e.getValue(), "receiver", e.getKey()));
    }
}

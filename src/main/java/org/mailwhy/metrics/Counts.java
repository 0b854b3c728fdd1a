package org.mailwhy.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Server;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.incident.Judged;

/// What only ever grows: counters and the histogram of probes.
final class Counts {

    /// Log lines name servers; beyond so many, a name is `other`.
    private static final int MAX_SERVERS = 1_000;

    private static final List<String> INITIAL_CODES = List.of("421", "452");

    /// From a LAN's answer to the limit of a whole probe, 120 s.
    private static final Duration[] BUCKETS =
            Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 120_000)
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final Set<String> servers = ConcurrentHashMap.newKeySet();
    private final MeterProvider<Counter> tempfails;
    private final MeterProvider<Counter> received;
    private final MeterProvider<Counter> probes;
    private final MeterProvider<Timer> durations;
    private final MeterProvider<Counter> lines;
    private final MeterProvider<Counter> lost;
    private final MeterProvider<Counter> alerts;
    private final Counter dropped;

    Counts(MeterRegistry meters) {
        tempfails =
                Counter.builder("mailwhy.tempfails")
                        .description("Explained refusals")
                        .withRegistry(meters);
        received =
                Counter.builder("mailwhy.received.tempfails")
                        .description("Explained refusals by remote servers, by provider")
                        .withRegistry(meters);
        probes =
                Counter.builder("mailwhy.probes")
                        .description("Probes by how they ended")
                        .withRegistry(meters);
        durations =
                Timer.builder("mailwhy.probe.duration")
                        .description("Duration of a whole probe")
                        .serviceLevelObjectives(BUCKETS)
                        .withRegistry(meters);
        lines =
                Counter.builder("mailwhy.log.lines")
                        .description("Log lines by what they were")
                        .withRegistry(meters);
        lost =
                Counter.builder("mailwhy.log.lost")
                        .baseUnit("bytes")
                        .description("Bytes of a log that could not be read")
                        .withRegistry(meters);
        alerts =
                Counter.builder("mailwhy.alerts")
                        .description("Deliveries of notices by how they ended")
                        .withRegistry(meters);
        dropped =
                Counter.builder("mailwhy.observations.dropped")
                        .description("Observations lost because the agent could not keep up")
                        .register(meters);
    }

    /// So that `rate()` sees the first refusal of a configured server.
    void startAtZero(Server server) {
        String name = bounded(server.name());
        outcomes().forEach(outcome -> probes.withTags("server", name, "outcome", outcome));
        durations.withTags("server", name);
        List<Direction> directions =
                server.local() ? List.of(Direction.values()) : List.of(Direction.PROBE);
        for (String code : INITIAL_CODES) {
            for (Cause cause : Cause.values()) {
                directions.forEach(direction -> tempfail(name, direction, code, cause));
                if (server.local()) {
                    received(name, "other", code, cause);
                }
            }
        }
    }

    private static Stream<String> outcomes() {
        return Stream.concat(
                Stream.of("accepted", "tempfail", "permfail"),
                Arrays.stream(Silence.values()).map(Silence::label));
    }

    void judged(Judged judged) {
        if (!judged.counted()) {
            return;
        }
        Observation observation = judged.observation();
        String server = bounded(observation.server());
        Cause cause = judged.diagnosis().cause();
        Direction direction = observation.dialogue().direction();
        tempfail(server, direction, observation.code(), cause).increment();
        if (direction == Direction.RECEIVED) {
            String provider = judged.provider() == null ? "other" : judged.provider();
            received(server, provider, observation.code(), cause).increment();
        }
    }

    private Counter tempfail(String server, Direction direction, String code, Cause cause) {
        return tempfails.withTags(
                "server",
                server,
                "direction",
                direction.label(),
                "code",
                code,
                "cause",
                cause.label());
    }

    private Counter received(String server, String provider, String code, Cause cause) {
        return received.withTags(
                "server", server, "provider", provider, "code", code, "cause", cause.label());
    }

    void seen(Fact fact) {
        switch (fact) {
            case Accepted a -> probe(a.server(), "accepted", a.dialogue().session());
            case Refused r when r.dialogue().direction() == Direction.PROBE ->
                    probe(
                            r.server(),
                            r.reply().temporary() ? "tempfail" : "permfail",
                            r.dialogue().session());
            case Unanswered u when u.dialogue().direction() == Direction.PROBE ->
                    probe(u.server(), u.silence().label(), u.dialogue().session());
            case LogRead read -> read(read);
            default -> {}
        }
    }

    private void probe(String server, String outcome, @Nullable Session session) {
        String name = bounded(server);
        probes.withTags("server", name, "outcome", outcome).increment();
        if (session != null) {
            durations.withTags("server", name).record(session.total());
        }
    }

    private void read(LogRead read) {
        String log = read.origin().source();
        lines.withTags("log", log, "result", "event").increment((double) read.events());
        lines.withTags("log", log, "result", "known").increment((double) read.known());
        lines.withTags("log", log, "result", "unknown").increment((double) read.unknown());
        lost.withTags("log", log).increment((double) read.lostBytes());
    }

    void alerted(String receiver, String outcome) {
        alerts.withTags("receiver", receiver, "outcome", outcome).increment();
    }

    void dropped(long observations) {
        dropped.increment((double) observations);
    }

    private String bounded(String server) {
        if (servers.contains(server)) {
            return server;
        }
        return servers.size() < MAX_SERVERS && servers.add(server) ? server : "other";
    }
}

package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mailwhy.Accepted;
import org.mailwhy.Direction;
import org.mailwhy.Event;
import org.mailwhy.Event.Answered;
import org.mailwhy.Event.Configured;
import org.mailwhy.Event.DeferredEnded;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measurement;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Observation;
import org.mailwhy.Server;
import org.mailwhy.diagnosis.Surroundings;
import org.mailwhy.diagnosis.Surroundings.Pattern;

/// What was seen, by subject, bounded.
final class Memory {
    private static final int SOURCES = 1_000;

    /// A server that stopped or started so long ago may still be the reason.
    private static final Duration LIFE_BEFORE = Duration.ofMinutes(15);

    private static final Duration LIFE_AFTER = Duration.ofMinutes(2);

    final HostMemory host = new HostMemory();
    final Servers servers = new Servers(host);
    final Windows windows = new Windows();
    final Blind blind = new Blind();
    private final Map<String, Instant> sampled = new Lru<>(SOURCES);
    private long version;

    void forget(Instant now, long tick) {
        host.forget(tick);
        windows.forget(now);
    }

    /// Returns whose refusals the fact may explain, if any.
    Optional<Predicate<Observation>> learn(Fact fact, Instant now, long tick) {
        if (!(fact instanceof SourceFailed || fact instanceof Answered)) {
            sampled.put(fact.origin().source(), now);
        }
        Optional<Predicate<Observation>> concerned =
                switch (fact) {
                    case Observation refusal -> learn(refusal);
                    case Accepted probe -> learn(probe, tick);
                    case Measurement measurement -> learn(measurement, tick);
                    case Event event -> learn(event, tick);
                };
        if (concerned.isPresent()) {
            version++;
        }
        return concerned;
    }

    private Optional<Predicate<Observation>> learn(Observation refusal) {
        if (refusal.dialogue().direction() == Direction.PROBE) {
            servers.probed(refusal.server(), refusal, refusal.dialogue());
        }
        return Optional.empty();
    }

    private Optional<Predicate<Observation>> learn(Accepted probe, long tick) {
        servers.probed(probe.server(), probe, probe.dialogue());
        servers.of(probe.server()).accepted(probe, tick);
        return Optional.empty();
    }

    private Optional<Predicate<Observation>> learn(Measurement measurement, long tick) {
        return switch (measurement) {
            case HostSampled sample -> {
                host.learn(sample, tick);
                blind.looked(sample);
                yield Optional.of(this::local);
            }
            case LimitsRead read -> {
                host.learn(read);
                blind.looked(read);
                yield Optional.of(this::local);
            }
            case QuotaRead read -> {
                host.learn(read, tick);
                yield Optional.of(
                        one -> HostMemory.isOf(read, one.dialogue().envelope().recipient()));
            }
            case QueueSampled sample -> {
                host.learn(sample);
                blind.learn(new SourceRecovered(sample.at(), sample.origin()));
                yield Optional.empty();
            }
            case TrafficCounted traffic -> {
                if (traffic.direction() == Direction.GIVEN) {
                    servers.of(traffic.server()).served(traffic.accepted(), tick);
                }
                yield Optional.empty();
            }
            case LogRead _ -> Optional.empty();
        };
    }

    private Optional<Predicate<Observation>> learn(Event event, long tick) {
        return switch (event) {
            case TroubleLogged trouble ->
                    servers.of(trouble.server()).learn(trouble, tick)
                            ? Optional.of(one -> servers.same(trouble.server(), one.server()))
                            : Optional.empty();
            case Lifecycle life -> {
                servers.of(life.server()).lifecycle.add(life, tick);
                yield Optional.of(one -> servers.same(life.server(), one.server()));
            }
            case WindowAnnounced window -> {
                windows.learn(window);
                yield Optional.of(one -> Windows.concerns(window, one.server()));
            }
            case Configured configured -> {
                // what still holds is told again
                windows.clear();
                blind.clear();
                servers.configure(configured.servers());
                version++;
                yield Optional.empty();
            }
            case SourceFailed failure -> {
                blind.learn(failure);
                version++;
                yield Optional.empty();
            }
            case SourceRecovered recovery -> {
                blind.learn(recovery);
                version++;
                yield Optional.empty();
            }
            case DeferredEnded ended -> {
                if (ended.fate() == Event.Fate.SENT) {
                    servers.of(ended.server()).sent(ended.queueId(), ended.at());
                }
                yield Optional.empty();
            }
            case Answered _ -> Optional.empty();
        };
    }

    Map<String, Instant> sampled() {
        return sampled;
    }

    /// Rises with all that may explain a refusal.
    long version() {
        return version;
    }

    /// Whether this host refused, so that its evidence applies: a watched server says so itself;
    /// one that only a log names is local when it has the name of this node or of one of its mail
    /// server instances.
    boolean local(Observation observation) {
        String name = observation.server();
        return switch (observation.dialogue().direction()) {
            case RECEIVED -> false;
            case PROBE -> watchedLocal(name);
            case GIVEN ->
                    servers.watched(name) == null
                            ? host.hasInstance(name)
                                    || firstLabel(name)
                                            .equals(firstLabel(observation.origin().node()))
                            : watchedLocal(name);
        };
    }

    boolean local(Incident.Key key) {
        return key.direction() != Direction.RECEIVED && watchedLocal(key.server());
    }

    private boolean watchedLocal(String name) {
        Server server = servers.watched(name);
        return server != null && server.local();
    }

    private static String firstLabel(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// What speaks about a refusal. What a remote server answered says nothing about this host, nor
    /// this host about it.
    Surroundings around(Observation observation, Pattern pattern) {
        String name = observation.server();
        Instant at = observation.at();
        if (observation.dialogue().direction() == Direction.RECEIVED) {
            return new Surroundings(
                    servers.watched(name),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    pattern);
        }
        boolean local = local(observation);
        String recipient = observation.dialogue().envelope().recipient();
        return new Surroundings(
                servers.watched(name),
                local ? host.samplesAround(at) : List.of(),
                local ? host.limits() : List.of(),
                local ? host.quotaAround(recipient, at) : List.of(),
                servers.about(name, memory -> memory.troublesAround(at)),
                servers.about(name, memory -> memory.lifecycle.around(at, LIFE_BEFORE, LIFE_AFTER)),
                windows.covering(name, at),
                blind.list(),
                pattern);
    }
}

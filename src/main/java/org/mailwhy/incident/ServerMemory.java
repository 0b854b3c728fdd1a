package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.diagnosis.Surroundings.Others;
import org.mailwhy.diagnosis.Surroundings.Pattern;

/// What was seen of one server.
final class ServerMemory {
    private static final int LIFECYCLE = 50;

    /// Of each cause: that of many clients must not push out that of the server.
    private static final int TROUBLES = 20;

    private static final int ADDRESSES = 32;
    private static final int WORDS = 50;

    /// A server that answers 421 is left alone for up to an hour; an address that was not probed
    /// for so much longer than the others is no longer one of the server's.
    private static final Duration GONE = Duration.ofHours(3);

    /// A server that repeats itself sooner than this says nothing new.
    private static final Duration SAME = Duration.ofSeconds(10);

    /// How far a logged condition may lie from a refusal and still speak about it.
    private static final Duration NEAR = Duration.ofMinutes(5);

    final Recent<Lifecycle> lifecycle = new Recent<>(LIFECYCLE);
    private final Map<Cause, Recent<TroubleLogged>> troubles = new EnumMap<>(Cause.class);
    final OwnProbes ownProbes = new OwnProbes();

    /// The newest probe of each address.
    final Map<String, Fact> probes = new Lru<>(ADDRESSES);

    /// Since when the server says so, by the shape of it.
    private final Map<String, Run> said = new Lru<>(WORDS);

    private final Count served = new Count();
    private final Recoveries recoveries = new Recoveries();
    private @Nullable Accepted lastAccepted;
    private final Map<Direction, Map<String, Refusals>> refusals = new EnumMap<>(Direction.class);

    /// Refusals of one shape that follow each other.
    private record Run(Instant first, long tick) {}

    /// Refusals of one direction and code.
    private static final class Refusals {
        final Count count = new Count();
        final Distinct clients = new Distinct();
        final Distinct recipients = new Distinct();
        @Nullable Instant first;

        /// Messages that the log shows accepted since then.
        long servedSince;
    }

    /// Returns whether it is news: under a flood a server logs its trouble with each refusal.
    boolean learn(TroubleLogged trouble, long tick) {
        Recent<TroubleLogged> known =
                troubles.computeIfAbsent(trouble.cause(), _ -> new Recent<>(TROUBLES));
        List<TroubleLogged> near = known.around(trouble.at(), SAME, SAME);
        known.add(trouble, tick);
        return near.size() < TROUBLES && near.stream().noneMatch(one -> same(one, trouble));
    }

    List<TroubleLogged> troublesAround(Instant at) {
        return troubles.values().stream()
                .flatMap(recent -> recent.around(at, NEAR, NEAR).stream())
                .sorted(Comparator.comparing(TroubleLogged::at))
                .toList();
    }

    private static boolean same(TroubleLogged one, TroubleLogged other) {
        return one.peer().equals(other.peer()) && Objects.equals(subject(one), subject(other));
    }

    private static @Nullable String subject(TroubleLogged trouble) {
        return trouble.measured() == null ? null : trouble.measured().subject();
    }

    void probed(Fact probe, Dialogue dialogue) {
        if (dialogue.peer().address() != null) {
            resolved();
        }
        probes.values().removeIf(old -> old.at().isBefore(probe.at().minus(GONE)));
        probes.put(address(dialogue), probe);
        ownProbes.learn(dialogue);
    }

    /// Its name is known again: that it was not says nothing any more.
    void resolved() {
        probes.values()
                .removeIf(old ->
                        old instanceof Observation unknown
                                && unknown.dialogue().peer().address() == null);
    }

    void accepted(Accepted probe, long tick) {
        lastAccepted = probe;
        served.add(1, tick);
        recoveries.accepted(address(probe.dialogue()), probe.at());
    }

    /// The log shows messages accepted.
    void served(long many, long tick) {
        served.add(Math.max(0, many), tick);
        refusals.values().stream()
                .flatMap(codes -> codes.values().stream())
                .forEach(like -> like.servedSince += Math.max(0, many));
    }

    /// A message that was deferred has been sent.
    void sent(String queueId, Instant at) {
        recoveries.accepted(queueId, at);
    }

    void refused(Observation observation, long tick) {
        Instant since = saidSince(observation, tick);
        said.put(
                Verdicts.outline(observation),
                new Run(since == null ? observation.at() : since, tick));
        Refusals like = like(observation);
        if (like.count.sum(tick) == 0) {
            like.first = observation.at();
            like.servedSince = 0;
        }
        recoveries.refused(observation);
        like.count.add(1, tick);
        Dialogue dialogue = observation.dialogue();
        like.clients.add(client(dialogue), tick);
        like.recipients.add(dialogue.envelope().recipient(), tick);
    }

    /// What was measured has cleared: when the server says so again, it is something new.
    void over() {
        said.clear();
    }

    private @Nullable Instant saidSince(Observation observation, long tick) {
        Run run = said.get(Verdicts.outline(observation));
        return run == null || tick - run.tick() > Elapsed.WINDOW ? null : run.first();
    }

    /// Who else was refused like this one.
    ///
    /// @param hosts what the other hosts of the server or its provider do
    Pattern pattern(Observation observation, Hosts hosts, long tick) {
        Refusals like = like(observation);
        long count = like.count.sum(tick);
        return new Pattern(
                count,
                like.clients.count(tick),
                like.recipients.count(tick),
                served.sum(tick),
                lastAccepted,
                count == 0 ? null : like.first,
                saidSince(observation, tick),
                recoveries.of(observation),
                new Others(
                        like.servedSince, clientsRefused(tick), hosts.refusing(), hosts.serving()));
    }

    /// How many clients the log shows refused.
    private int clientsRefused(long tick) {
        return refusals.getOrDefault(Direction.GIVEN, Map.of()).values().stream()
                .mapToInt(like -> like.clients.count(tick))
                .sum();
    }

    long refusals(Observation observation, long tick) {
        return like(observation).count.sum(tick);
    }

    private Refusals like(Observation observation) {
        return refusals.computeIfAbsent(
                        observation.dialogue().direction(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(observation.code(), _ -> new Refusals());
    }

    static String address(Dialogue dialogue) {
        return String.valueOf(client(dialogue));
    }

    static @Nullable String client(Dialogue dialogue) {
        String address = dialogue.peer().address();
        return address != null ? address : dialogue.peer().name();
    }
}

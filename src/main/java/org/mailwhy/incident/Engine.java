package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Event.Answered;
import org.mailwhy.Event.Configured;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Observation;
import org.mailwhy.Question;
import org.mailwhy.Server;
import org.mailwhy.diagnosis.Diagnostician;

/// Judges what the watchers report, batch by batch. A pure function of its memory and the batch: no
/// clock, no lock, no chance. One thread owns it.
public final class Engine {
    /// An observation that is older when it is read is a backlog.
    private static final Duration BACKLOG = Duration.ofMinutes(15);

    private final Elapsed elapsed = new Elapsed();
    private final Ids ids = new Ids();
    private final Memory memory = new Memory();
    private final Minutes minutes = new Minutes();
    private final Outlooks outlooks = new Outlooks(memory.host, minutes);
    private final Inquiry inquiry = new Inquiry();
    private final Verdicts verdicts;
    private final Cases cases;
    private final AlertPolicy alerts;
    private List<Situation.Outlook> forecasts = List.of();
    private Instant now = Instant.EPOCH;
    private long last;

    public Engine(EngineOptions options, Diagnostician diagnostician, Resume resume) {
        this(options, Judge.of(diagnostician), resume);
    }

    Engine(EngineOptions options, Judge judge, Resume resume) {
        verdicts = new Verdicts(judge.by(options.siteRules()), memory);
        cases = new Cases(memory, ids, options.minDistinct());
        alerts = new AlertPolicy(options.rules(), resume.told());
        cases.resume(resume);
        minutes.resume(resume.minutes());
    }

    /// What holds from the next step on.
    public void adopt(EngineOptions options) {
        cases.adopt(options.minDistinct());
        verdicts.adopt(options.siteRules());
        alerts.adopt(options.rules());
    }

    public Step step(Batch batch) {
        now = batch.now();
        Turn turn = new Turn(now, elapsed.advance(now));
        List<Minute> complete = minutes.turn(now);
        if (turn.tick > last) {
            // the moment before is over; facts of one moment are one, however they are batched
            memory.forget(now, turn.tick);
            cases.settle(turn);
        }
        last = turn.tick;
        batch.facts().forEach(fact -> take(fact, turn));
        turn.sumUp();
        List<Notice> notices =
                alerts.notices(
                        Stream.concat(cases.all().stream(), turn.gone.stream()).toList(),
                        one -> inquiry.pending(one, turn.tick),
                        now);
        alerts.forget(cases.ids());
        return new Step(turn.judged, turn.changes, notices, turn.questions, complete, turn.claimed);
    }

    private void take(Fact fact, Turn turn) {
        Optional<Predicate<Observation>> concerned = memory.learn(fact, now, turn.tick);
        if (fact instanceof Observation observation) {
            observe(observation, turn);
        } else if (fact instanceof Accepted probe && cases.accepted(probe, turn.tick)) {
            inquiry.put(new Question.SampleHost(), null, turn);
        } else if (fact instanceof Answered answer) {
            inquiry.answered(answer.subject());
        } else if (fact instanceof Configured) {
            cases.unwatched();
        } else if (fact instanceof HostSampled sample) {
            minutes.add(sample);
            forecasts = outlooks.list();
        } else if (fact instanceof LimitsRead) {
            forecasts = outlooks.list();
        }
        concerned.ifPresent(which -> revise(which, turn));
        if (fact instanceof HostSampled) {
            cases.cured(turn.tick)
                    .forEach(server -> inquiry.put(new Question.ProbeAgain(server), null, turn));
        }
    }

    /// What is still fresh is judged again by what is known now.
    private void revise(Predicate<Observation> concerned, Turn turn) {
        cases.revisable(concerned, turn.tick)
                .forEach((one, last) -> cases.revise(one, verdicts.again(last, turn.tick), turn));
    }

    private void observe(Observation observation, Turn turn) {
        if (Duration.between(observation.at(), now).compareTo(BACKLOG) > 0) {
            String id = ids.next(now, observation);
            judged(id, observation, verdicts.ofBacklog(observation), null, true, turn);
            return;
        }
        ServerMemory server = memory.servers.of(observation.server());
        Server watched = memory.servers.watched(observation.server());
        OwnProbes.Kind kind =
                watched == null
                        ? OwnProbes.Kind.COUNTS
                        : server.ownProbes.kind(observation, watched);
        verdicts.refused(observation, turn.tick);
        Diagnosis diagnosis = verdicts.of(observation, turn.tick);
        boolean counts = kind == OwnProbes.Kind.COUNTS;
        if (counts) {
            server.refused(observation, turn.tick);
        }
        String id = ids.next(now, observation);
        @Nullable String incident =
                cases.see(
                        id, observation, diagnosis, key(observation, diagnosis, kind), kind, turn);
        judged(id, observation, diagnosis, incident, counts, turn);
        if (memory.local(observation)) {
            inquiry.ask(observation, diagnosis, incident, turn);
        }
    }

    private void judged(
            String id,
            Observation observation,
            Diagnosis diagnosis,
            @Nullable String incident,
            boolean counts,
            Turn turn) {
        String provider = verdicts.provider(observation);
        turn.judged.add(new Judged(id, observation, diagnosis, provider, incident, counts));
    }

    /// On a server of this host what probes and clients see is one incident.
    private Incident.Key key(Observation observation, Diagnosis diagnosis, OwnProbes.Kind kind) {
        boolean local = memory.local(observation);
        Direction direction = observation.dialogue().direction();
        if (local && direction == Direction.PROBE) {
            direction = Direction.GIVEN;
        } else if (!local && kind == OwnProbes.Kind.OWN_LINE) {
            direction = Direction.PROBE;
        }
        return new Incident.Key(
                observation.server(), direction, verdicts.provider(observation), diagnosis.cause());
    }

    /// The last of everything, after the last step.
    public Situation situation() {
        return new Situation(
                now,
                memory.servers.list(),
                memory.host.newest(),
                memory.host.queues(),
                memory.host.limits(),
                memory.host.quotas(),
                cases.open(),
                memory.blind.list(),
                memory.sampled(),
                forecasts,
                memory.windows.list(now));
    }
}

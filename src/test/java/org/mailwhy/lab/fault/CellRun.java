package org.mailwhy.lab.fault;

import static org.mailwhy.Cause.DEPENDENCY;
import static org.mailwhy.Cause.DISK_FULL;
import static org.mailwhy.Cause.MAILBOX_QUOTA;
import static org.mailwhy.Cause.MAINTENANCE;
import static org.mailwhy.Cause.OVERLOAD;
import static org.mailwhy.Cause.SERVER_ERROR;
import static org.mailwhy.Cause.UNREACHABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.PackagedAgent;
import tools.jackson.databind.JsonNode;

/** One cell from a healthy server to its recovery, seen through the packaged agent. */
final class CellRun<S extends Stage> {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** After the diagnosis, or without one: a wrong incident has so long to show itself. */
    private static final Duration LINGER = Duration.ofSeconds(2);

    private static final Duration QUIET = Duration.ofSeconds(8);

    /**
     * A minute without refused clients and a probe; other causes end by quiet, after 15 minutes.
     */
    private static final Duration CURE = Duration.ofSeconds(75);

    private static final Set<Cause> SEEN_TO_END =
            Set.of(
                    OVERLOAD,
                    MAINTENANCE,
                    DISK_FULL,
                    MAILBOX_QUOTA,
                    DEPENDENCY,
                    SERVER_ERROR,
                    UNREACHABLE);

    private final Cell<S> cell;
    private final Fault<? super S> fault;
    private final Truth truth;
    private final Path kept;

    CellRun(Cell<S> cell, Fault<? super S> fault, Path kept) {
        this.cell = cell;
        this.fault = fault;
        this.truth = fault.truth();
        this.kept = kept;
    }

    Outcome run() throws InterruptedException {
        try {
            Path directory = Lab.directory("cell");
            Outcome outcome = in(directory);
            if (outcome.right()) {
                Lab.sh("rm -rf " + directory);
            }
            return outcome;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | AssertionError e) {
            // whatever went wrong, this cell proves nothing
            return Outcome.notInjected(cell, truth, String.valueOf(e.getMessage()));
        }
    }

    private Outcome in(Path directory) throws Exception {
        Path recording = directory.resolve("recording.jsonl");
        try (S stage = cell.setting().in(directory);
                Fault<? super S> made = fault) {
            made.prepare(stage);
            stage.start();
            try (PackagedAgent agent =
                    PackagedAgent.record(directory, configuration(stage), recording)) {
                healthy(agent, stage);
                Outcome outcome = judge(agent, stage);
                agent.stop();
                Recordings.keep(recording, kept, directory);
                return outcome;
            }
        }
    }

    private String configuration(S stage) {
        return stage.watched()
                + """
                host: {every: 2s, paths: %s}
                incidents: {min_distinct: %d}
                """
                        .formatted(stage.paths(), truth.minDistinct());
    }

    private static void healthy(PackagedAgent agent, Stage stage) throws Exception {
        String answer = Client.message(stage.port());
        if (!answer.startsWith("250")) {
            throw new AssertionError("not healthy before the fault: " + answer);
        }
        Lab.eventually(
                SOON,
                "an accepted probe",
                () -> {
                    if (!(agent.metric("mailwhy_probes_total{outcome=\"accepted\",server=\"mx1\"}")
                            >= 1)) {
                        throw new AssertionError("none yet");
                    }
                    return true;
                });
        if (!agent.incidents().isEmpty()) {
            throw new AssertionError("an incident before the fault: " + agent.incidents());
        }
    }

    private Outcome judge(PackagedAgent agent, S stage) throws Exception {
        fault.inject(stage);
        Verdict verdict;
        @Nullable Double diagnosis;
        String answer;
        try (Clients clients = Clients.start(() -> fault.provoke(stage), truth)) {
            Instant felt = clients.took(SOON);
            Instant diagnosed = truth.causes().isEmpty() ? quiet() : diagnosed(agent);
            LockSupport.parkNanos(LINGER.toNanos());
            verdict = Verdict.of(seen(agent), truth);
            diagnosis = diagnosed == null ? null : seconds(felt, diagnosed);
            answer = clients.last();
        }
        Instant cured = Instant.now();
        fault.cure(stage);
        boolean seenToEnd = !truth.causes().isEmpty() && SEEN_TO_END.containsAll(truth.causes());
        Instant resolved = seenToEnd && verdict.meets(truth) ? resolved(agent) : null;
        return new Outcome(
                cell.server(),
                fault.name(),
                Verdict.expected(truth),
                verdict.cause(),
                verdict.certainty().label(),
                answer,
                diagnosis,
                resolved == null ? null : seconds(cured, resolved),
                null);
    }

    private static @Nullable Instant quiet() {
        LockSupport.parkNanos(QUIET.toNanos());
        return null;
    }

    private @Nullable Instant diagnosed(PackagedAgent agent) throws Exception {
        try {
            return Lab.eventually(
                    SOON,
                    "the diagnosis",
                    () -> {
                        if (!Verdict.of(seen(agent), truth).meets(truth)) {
                            throw new AssertionError(agent.incidents().toString());
                        }
                        return Instant.now();
                    });
        } catch (AssertionError e) {
            return null;
        }
    }

    private static @Nullable Instant resolved(PackagedAgent agent) throws Exception {
        try {
            return Lab.eventually(
                    CURE,
                    "the resolution",
                    () -> {
                        for (JsonNode incident : agent.incidents()) {
                            if (!incident.get("state").asString().equals("resolved")) {
                                throw new AssertionError(incident.toString());
                            }
                        }
                        return Instant.now();
                    });
        } catch (AssertionError e) {
            return null;
        }
    }

    private static List<Verdict.Seen> seen(PackagedAgent agent)
            throws IOException, InterruptedException {
        return StreamSupport.stream(agent.incidents().spliterator(), false)
                .map(one ->
                        new Verdict.Seen(
                                one.get("id").asString(),
                                one.get("cause").asString(),
                                Certainty.of(one.get("certainty").asString())
                                        .orElse(Certainty.UNKNOWN)))
                .toList();
    }

    /** Not below zero: a probe may have felt it before the first client. */
    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Math.round(Duration.between(from, to).toMillis() / 10.0) / 100.0);
    }
}

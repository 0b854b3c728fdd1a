package org.mailwhy.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;
import org.mailwhy.report.Diagnoses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it takes to explain a reply, over those of the corpus in turn.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExplainBenchmark {
    private final List<Reply> replies =
            LabelledReply.corpus().stream().map(LabelledReply::reply).toList();
    private final List<Refused> refusals =
            replies.stream().map(ExplainBenchmark::refused).toList();
    private final Diagnostician diagnostician = Diagnostician.standard();
    private final Diagnoses diagnoses = new Diagnoses(diagnostician);
    private int next;

    @Benchmark
    public Diagnosis newReply() {
        return diagnostician.explain(replies.get(next()));
    }

    @Benchmark
    public Diagnosis seenBefore() {
        return diagnoses.of(refusals.get(next()));
    }

    private int next() {
        next = next + 1 == replies.size() ? 0 : next + 1;
        return next;
    }

    private static Refused refused(Reply reply) {
        return new Refused(
                Instant.EPOCH,
                new Origin("node", "log", null),
                "mx1",
                new Dialogue(
                        Direction.RECEIVED,
                        Phase.RCPT,
                        new Dialogue.Peer("192.0.2.7", "mx.example.net", null),
                        Dialogue.Envelope.UNKNOWN,
                        Speaker.UNKNOWN,
                        false,
                        null),
                reply);
    }
}

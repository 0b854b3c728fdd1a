package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.mailwhy.Question;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Engine;
import org.mailwhy.incident.EngineOptions;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;

/// The only thread that touches the engine.
public final class EngineLoop implements Runnable {
    private static final int MOST = 1_000;
    private static final Duration GATHER = Duration.ofMillis(20);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Logger LOG = System.getLogger(EngineLoop.class.getName());

    private final Engine engine;
    private final FactQueue inbox;
    private final LedgerWriter ledger;
    private final List<StepListener> listeners;
    private final Consumer<Question> questions;
    private final InstantSource clock;
    private final BlockingQueue<EngineOptions> adoptions = new LinkedBlockingQueue<>();

    public EngineLoop(
            Engine engine,
            FactQueue inbox,
            LedgerWriter ledger,
            List<StepListener> listeners,
            Consumer<Question> questions,
            InstantSource clock) {
        this.engine = engine;
        this.inbox = inbox;
        this.ledger = ledger;
        this.listeners = List.copyOf(listeners);
        this.questions = questions;
        this.clock = clock;
    }

    /// From the next step on.
    public void adopt(EngineOptions options) {
        adoptions.add(options);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                FactQueue.Taken taken = inbox.take(TICK, GATHER, MOST);
                for (EngineOptions next = adoptions.poll(); next != null; next = adoptions.poll()) {
                    engine.adopt(next);
                }
                step(new Batch(clock.instant(), taken.facts(), taken.positions()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(Batch batch) {
        Step step = judged(batch);
        ledger.submit(batch, step);
        try {
            Situation situation = engine.situation();
            listeners.forEach(listener -> listener.seen(batch, step, situation));
            step.questions().forEach(questions);
        } catch (RuntimeException e) {
            // nor may one of those who are told
            LOG.log(Level.ERROR, "a step was not told", e);
        }
    }

    private Step judged(Batch batch) {
        try {
            return engine.step(batch);
        } catch (RuntimeException e) {
            // a bug must not end the watch: the facts of this batch are lost, and it is said
            LOG.log(Level.ERROR, "a batch of " + batch.facts().size() + " facts was lost", e);
            return Step.EMPTY;
        }
    }
}

package org.mailwhy.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.Fact;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Engine;
import org.mailwhy.incident.EngineOptions;
import org.mailwhy.incident.Ledger;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;

class EngineLoopTest {
    private final BlockingQueue<Fact> seen = new LinkedBlockingQueue<>();
    private final FactQueue inbox = new FactQueue(() -> false);

    private static final Ledger NOWHERE =
            new Ledger() {
                @Override
                public void commit(Batch batch, Step step) {
                    // nothing is kept
                }

                @Override
                public Resume resume() {
                    return Resume.NOTHING;
                }
            };

    private final EngineLoop loop =
            new EngineLoop(
                    new Engine(
                            new EngineOptions(List.of(), 5),
                            Diagnostician.standard(),
                            Resume.NOTHING),
                    inbox,
                    new LedgerWriter(NOWHERE, InstantSource.system(), new StoreWatch()),
                    List.of((batch, _, _) -> {
                        seen.addAll(batch.facts());
                        if (!batch.facts().isEmpty()) {
                            throw new IllegalStateException("a bug");
                        }
                    }),
                    _ -> {},
                    InstantSource.system());
    private final Thread thread = Thread.ofPlatform().daemon().start(loop);

    @AfterEach
    void end() {
        thread.interrupt();
    }

    @Test
    void aListenerThatBreaksDoesNotEndTheWatch() throws InterruptedException {
        inbox.put(List.of(Samples.fact("a")), null);
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(Samples.fact("a"));
        inbox.put(List.of(Samples.fact("b")), null);
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(Samples.fact("b"));
    }
}

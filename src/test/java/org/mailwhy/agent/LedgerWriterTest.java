package org.mailwhy.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.Change;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Ledger;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;

class LedgerWriterTest {
    private final BlockingQueue<Step> stored = new LinkedBlockingQueue<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOON);
    private final StoreWatch watch = new StoreWatch();
    private volatile boolean full;

    private final Ledger ledger =
            new Ledger() {
                @Override
                public void commit(Batch batch, Step step) throws LedgerException {
                    if (step.notices().stream().anyMatch(n -> n.id().equals("bug"))) {
                        throw new IllegalStateException("a bug");
                    }
                    if (full) {
                        throw new LedgerException("disk full", new IOException("ENOSPC"));
                    }
                    stored.add(step);
                }

                @Override
                public Resume resume() {
                    return Resume.NOTHING;
                }
            };

    private final LedgerWriter writer = new LedgerWriter(ledger, now::get, watch);
    private final Thread thread = Thread.ofPlatform().daemon().start(writer);

    @AfterEach
    void end() {
        thread.interrupt();
    }

    @Test
    void writesInOrder() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            writer.submit(Samples.batch(), Samples.telling(Samples.notice("n" + i, "ops")));
        }
        for (int i = 0; i < 10; i++) {
            assertThat(next().notices().getFirst().id()).isEqualTo("n" + i);
        }
    }

    @Test
    void anEmptyStepIsNotWritten() throws InterruptedException {
        writer.submit(Samples.batch(), Step.EMPTY);
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n", "ops")));
        assertThat(next().notices()).hasSize(1);
        assertThat(stored).isEmpty();
    }

    @Test
    void whatTheStoreCannotTakeIsKeptAndWrittenLater() throws InterruptedException {
        full = true;
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n", "ops")));
        assertThat(watch.next()).isEqualTo("disk full");
        assertThat(writer.unwritten()).isEmpty();
        now.set(Samples.NOON.plusSeconds(2));
        assertThat(writer.unwritten()).hasSize(1);
        full = false;
        assertThat(next().notices()).hasSize(1);
        assertThat(watch.next()).isEqualTo("well");
    }

    @Test
    void observationsThatFindNoRoomAreCounted() {
        full = true;
        int room = (int) (LedgerWriter.MAX_WAITING_BYTES / 4096);
        for (int i = 0; i < room + 10; i++) {
            writer.submit(Samples.batch(), Samples.judging("j" + i));
        }
        assertThat(watch.lost()).isBetween(1, room);
    }

    @Test
    void aStepThatCannotBeWrittenDoesNotHoldUpTheNext() throws InterruptedException {
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("bug", "ops")));
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n", "ops")));
        assertThat(next().notices().getFirst().id()).isEqualTo("n");
    }

    @Test
    void countsDoNotPileUpWhileTheStoreIsAwayForLong() throws InterruptedException {
        full = true;
        Change count = new Change.Counted(Samples.notice("n", "ops").incident());
        for (int i = 0; i < 10_000; i++) {
            writer.submit(
                    Samples.batch(),
                    new Step(List.of(), List.of(count), List.of(), List.of(), List.of(), Map.of()));
        }
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n", "ops")));
        full = false;
        int written = 1;
        while (next().notices().isEmpty()) {
            written++;
        }
        assertThat(written).isLessThan(5_000);
    }

    @Test
    void farBehindFollowersWaitAndNoNoticeIsLost() throws InterruptedException {
        full = true;
        int count = 6000;
        for (int i = 0; i < count; i++) {
            writer.submit(Samples.batch(), Samples.telling(Samples.notice("n" + i, "ops")));
        }
        assertThat(writer.behind()).isTrue();
        full = false;
        for (int i = 0; i < count; i++) {
            assertThat(next().notices().getFirst().id()).isEqualTo("n" + i);
        }
    }

    @Test
    void closingWritesWhatWaits() throws InterruptedException {
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n", "ops")));
        writer.close();
        thread.join(10_000);
        assertThat(stored).hasSize(1);
        assertThat(List.of(thread.getState())).containsExactly(Thread.State.TERMINATED);
    }

    private Step next() throws InterruptedException {
        Step step = stored.poll(10, TimeUnit.SECONDS);
        if (step == null) {
            throw new AssertionError("nothing was stored");
        }
        return step;
    }
}

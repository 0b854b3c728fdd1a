package org.mailwhy.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Ledger;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;

class PostmanTest {
    private final Shelf shelf = new Shelf();
    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOON);
    private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final LedgerWriter writer = new LedgerWriter(shelf, now::get, new StoreWatch());
    private final Postman postman =
            new Postman(shelf, writer, this::deliver, (_, _) -> {}, now::get);
    private final List<Thread> threads =
            List.of(
                    Thread.ofPlatform().daemon().start(writer),
                    Thread.ofPlatform().daemon().start(postman));

    /** A ledger and outbox in memory that can be full. */
    private static final class Shelf implements Ledger, Outbox {
        private final Map<String, Notice> rows = new ConcurrentSkipListMap<>();
        private volatile boolean full;

        @Override
        public void commit(Batch batch, Step step) throws LedgerException {
            check();
            step.notices().forEach(notice -> rows.put(notice.id(), notice));
        }

        @Override
        public Resume resume() {
            return Resume.NOTHING;
        }

        @Override
        public List<Notice> due(Instant now, int limit) throws LedgerException {
            check();
            return List.copyOf(rows.values());
        }

        @Override
        public void settle(Notice notice, Outcome outcome) throws LedgerException {
            check();
            if (!(outcome instanceof Outcome.Later)) {
                rows.remove(notice.id());
            }
        }

        @Override
        public Map<String, Long> pending() {
            return Map.of("ops", (long) rows.size());
        }

        private void check() throws LedgerException {
            if (full) {
                throw new LedgerException("disk full", new IOException("ENOSPC"));
            }
        }
    }

    private Outbox.Outcome deliver(Notice notice) throws InterruptedException {
        if (notice.receiver().equals("stuck")) {
            stuck.await();
        }
        if (notice.id().equals("n2") && notice.receiver().equals("slow")) {
            stuck.await();
        }
        delivered.add(notice.id());
        if (notice.receiver().equals("weary")) {
            return new Outbox.Outcome.Later(now.get().plusSeconds(60), "503");
        }
        if (notice.receiver().equals("broken")) {
            throw new IllegalStateException("a bug");
        }
        return new Outbox.Outcome.Delivered();
    }

    @AfterEach
    void end() {
        stuck.countDown();
        threads.forEach(Thread::interrupt);
    }

    @Test
    void deliversWhatIsInTheOutboxOnce() throws InterruptedException {
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n1", "ops")));
        assertThat(next()).isEqualTo("n1");
        postman.ring();
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n2", "ops")));
        assertThat(next()).isEqualTo("n2");
        assertThat(delivered).isEmpty();
    }

    @Test
    void aReceiverThatHangsHoldsUpOnlyItself() throws InterruptedException {
        writer.submit(
                Samples.batch(),
                Samples.telling(Samples.notice("n1", "stuck"), Samples.notice("n2", "ops")));
        assertThat(next()).isEqualTo("n2");
    }

    @Test
    void aFullStoreDoesNotHoldUpAnAlertAndDoesNotDoubleIt() throws InterruptedException {
        shelf.full = true;
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n1", "ops")));
        now.set(Samples.NOON.plusSeconds(2));
        assertThat(next()).isEqualTo("n1");
        shelf.full = false;
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("n2", "ops")));
        assertThat(next()).isEqualTo("n2");
        assertThat(delivered).isEmpty();
    }

    @Test
    void aReceiverThatAsksToWaitIsLeftAloneAlsoWhileTheStoreIsAway() throws InterruptedException {
        shelf.full = true;
        writer.submit(
                Samples.batch(),
                Samples.telling(Samples.notice("w1", "weary"), Samples.notice("w2", "weary")));
        now.set(Samples.NOON.plusSeconds(2));
        assertThat(next()).isEqualTo("w1");
        for (int round = 0; round < 3; round++) {
            writer.submit(Samples.batch(), Samples.telling(Samples.notice("n" + round, "ops")));
            now.set(now.get().plusSeconds(2));
            postman.ring();
            assertThat(next()).isEqualTo("n" + round);
        }
        now.set(now.get().plusSeconds(60));
        assertThat(next()).as("in order").isEqualTo("w1");
    }

    @Test
    void aDeliveryThatBreaksIsNotTriedAtEveryLook() throws InterruptedException {
        shelf.full = true;
        writer.submit(Samples.batch(), Samples.telling(Samples.notice("b1", "broken")));
        now.set(Samples.NOON.plusSeconds(2));
        assertThat(next()).isEqualTo("b1");
        for (int round = 0; round < 3; round++) {
            writer.submit(Samples.batch(), Samples.telling(Samples.notice("n" + round, "ops")));
            now.set(now.get().plusSeconds(2));
            postman.ring();
            assertThat(next()).isEqualTo("n" + round);
        }
    }

    @Test
    void whatWasDeliveredToTheLastIsSettled() throws InterruptedException {
        writer.submit(
                Samples.batch(),
                Samples.telling(Samples.notice("n1", "slow"), Samples.notice("n2", "slow")));
        assertThat(next()).isEqualTo("n1");
        threads.get(1).interrupt();
        threads.get(1).join(10_000);
        assertThat(shelf.rows).containsOnlyKeys("n2");
    }

    private String next() throws InterruptedException {
        String id = delivered.poll(10, TimeUnit.SECONDS);
        if (id == null) {
            throw new AssertionError("nothing was delivered");
        }
        return id;
    }
}

package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Change;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Ledger;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Step;

/// Commits steps in order on its own thread, and keeps them while the store cannot take them.
/// Guarded by one lock.
public final class LedgerWriter implements Runnable {
    /// What waits in memory at most: the architecture's 16 MiB.
    static final long MAX_WAITING_BYTES = 16L << 20;

    /// Beyond this the followers stop reading.
    private static final long BEHIND_BYTES = MAX_WAITING_BYTES / 2;

    private static final Duration LATE = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Logger LOG = System.getLogger(LedgerWriter.class.getName());

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Ledger ledger;
    private final InstantSource clock;
    private final Watcher watcher;
    private long bytes;
    private boolean closing;

    /// Touched by the writing thread only.
    private boolean troubled;

    private record Entry(Batch batch, Step step, long bytes, Instant since) {}

    /// Told of what becomes of the steps.
    public interface Watcher {
        /// After each commit, on the writing thread.
        void committed();

        /// Once when it begins and once when it ends, on the writing thread.
        ///
        /// @param problem why the store takes nothing; null when it does again
        void troubled(@Nullable String problem);

        /// Observations that will never be stored, for the store was away too long.
        void lost(int observations);
    }

    public LedgerWriter(Ledger ledger, InstantSource clock, Watcher watcher) {
        this.ledger = ledger;
        this.clock = clock;
        this.watcher = watcher;
    }

    /// Never blocks. A step that does not fit is thinned: its minutes go first, then its
    /// observations, never its incidents and notices.
    void submit(Batch batch, Step step) {
        if (batch.positions().isEmpty() && nothingIn(step)) {
            return;
        }
        Batch stored = new Batch(batch.now(), List.of(), batch.positions());
        lock.lock();
        try {
            Step kept = bytes < MAX_WAITING_BYTES ? step : thinned(step);
            if (batch.positions().isEmpty() && nothingIn(kept)) {
                return;
            }
            long size = sizeOf(kept);
            entries.add(new Entry(stored, kept, size, clock.instant()));
            bytes += size;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static boolean nothingIn(Step step) {
        return step.judged().isEmpty()
                && step.changes().isEmpty()
                && step.notices().isEmpty()
                && step.minutes().isEmpty();
    }

    /// A count is told again by the next change of its incident.
    private Step thinned(Step step) {
        watcher.lost(step.judged().size());
        List<Change> changes =
                step.changes().stream()
                        .filter(change -> !(change instanceof Change.Counted))
                        .toList();
        return new Step(List.of(), changes, step.notices(), List.of(), List.of(), step.claimed());
    }

    /// An estimate: what such objects take with their texts.
    private static long sizeOf(Step step) {
        return 4096L * (step.judged().size() + step.changes().size() + step.notices().size())
                + 96L * step.minutes().size()
                + 256;
    }

    /// Whether followers have to wait.
    public boolean behind() {
        lock.lock();
        try {
            return bytes > BEHIND_BYTES;
        } finally {
            lock.unlock();
        }
    }

    /// Notices of steps that have been waiting for more than a second: they are sent from memory.
    List<Notice> unwritten() {
        Instant late = clock.instant().minus(LATE);
        lock.lock();
        try {
            return entries.stream()
                    .filter(entry -> entry.since().isBefore(late))
                    .flatMap(entry -> entry.step().notices().stream())
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /// Writes until it is closed and all is written, or the store fails while closing.
    @Override
    public void run() {
        try {
            for (Entry entry = next(); entry != null; entry = next()) {
                if (commit(entry)) {
                    settled(entry);
                } else if (!pause()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Entry next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (entries.isEmpty() && !closing) {
                changed.await();
            }
            return entries.peekFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean commit(Entry entry) {
        try {
            ledger.commit(entry.batch(), entry.step());
            said(null);
            return true;
        } catch (Ledger.LedgerException e) {
            said(e.getMessage());
            return false;
        } catch (RuntimeException e) {
            // a bug must not end the writing: what waits behind this step would wait for ever
            LOG.log(Level.ERROR, "a step was not stored", e);
            watcher.lost(entry.step().judged().size());
            return true;
        }
    }

    private void said(@Nullable String problem) {
        if (troubled == (problem != null)) {
            return;
        }
        troubled = problem != null;
        if (troubled) {
            LOG.log(Level.ERROR, "cannot write to the store: {0}: kept in memory", problem);
        } else {
            LOG.log(Level.INFO, "the store takes writes again");
        }
        watcher.troubled(problem);
    }

    private void settled(Entry entry) {
        lock.lock();
        try {
            entries.removeFirst();
            bytes -= entry.bytes();
        } finally {
            lock.unlock();
        }
        watcher.committed();
    }

    /// @return false when there is no time to try again
    private boolean pause() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = RETRY.toNanos();
            while (!closing && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closing;
        } finally {
            lock.unlock();
        }
    }

    /// Lets [#run] end after what waits.
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

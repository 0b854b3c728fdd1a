package org.mailwhy.agent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Fact;
import org.mailwhy.Inbox;
import org.mailwhy.Position;

/// The bounded inbox: many watchers put, the engine's thread takes.
///
/// A follower (it has a position) waits also while the ledger is far behind: its file keeps the
/// lines. Guarded by one lock.
public final class FactQueue implements Inbox {
    /// Facts that wait at most.
    static final int CAPACITY = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Parcel> parcels = new ArrayDeque<>();
    private final BooleanSupplier ledgerBehind;
    private int waiting;

    /// @param ledgerBehind whether followers have to wait for the ledger
    public FactQueue(BooleanSupplier ledgerBehind) {
        this.ledgerBehind = ledgerBehind;
    }

    /// What one call put, kept together: facts and the position they lead to.
    private record Parcel(List<Fact> facts, @Nullable Position reached) {}

    /// What the engine takes at once.
    record Taken(List<Fact> facts, List<Position> positions) {}

    @Override
    public void put(List<Fact> facts, @Nullable Position reached) throws InterruptedException {
        if (facts.isEmpty() && reached == null) {
            return;
        }
        lock.lockInterruptibly();
        try {
            while (full(facts.size()) || (reached != null && ledgerBehind.getAsBoolean())) {
                // the ledger gives no signal: look again soon
                changed.await(100, TimeUnit.MILLISECONDS);
            }
            parcels.add(new Parcel(List.copyOf(facts), reached));
            waiting += facts.size();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// A parcel larger than the whole queue still enters an empty one.
    private boolean full(int more) {
        return waiting > 0 && waiting + more > CAPACITY;
    }

    /// Like [#put], for a sampler: waits to a deadline, then says no.
    ///
    /// @return false when the facts were dropped
    public boolean offer(List<Fact> facts, Duration patience) throws InterruptedException {
        if (facts.isEmpty()) {
            return true;
        }
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (full(facts.size())) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            parcels.add(new Parcel(List.copyOf(facts), null));
            waiting += facts.size();
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the first parcel up to `patience`, then gathers for up to `gather` or `most`
    /// facts. A parcel is never split, so that a position moves only together with its facts.
    Taken take(Duration patience, Duration gather, int most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (parcels.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            long more = gather.toNanos();
            while (!parcels.isEmpty() && waiting < most && more > 0) {
                more = changed.awaitNanos(more);
            }
            return drain(most);
        } finally {
            lock.unlock();
        }
    }

    private Taken drain(int most) {
        List<Fact> facts = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        while (!parcels.isEmpty()
                && (facts.isEmpty() || facts.size() + parcels.getFirst().facts().size() <= most)) {
            Parcel parcel = parcels.removeFirst();
            facts.addAll(parcel.facts());
            waiting -= parcel.facts().size();
            if (parcel.reached() != null) {
                positions.add(parcel.reached());
            }
        }
        changed.signalAll();
        return new Taken(facts, positions);
    }
}

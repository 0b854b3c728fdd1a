package org.mailwhy.agent;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Keeps what it was told.
final class StoreWatch implements LedgerWriter.Watcher {
    private final BlockingQueue<String> states = new LinkedBlockingQueue<>();
    private final AtomicInteger lost = new AtomicInteger();

    @Override
    public void committed() {}

    @Override
    public void troubled(@Nullable String problem) {
        states.add(problem == null ? "well" : problem);
    }

    @Override
    public void lost(int observations) {
        lost.addAndGet(observations);
    }

    /// The next problem, or `well`.
    @Nullable String next() throws InterruptedException {
        return states.poll(10, TimeUnit.SECONDS);
    }

    int lost() {
        return lost.get();
    }
}

package org.mailwhy.app;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.quartz.spi.ThreadPool;

/// Runs each Quartz job on a virtual thread: a job mostly waits. Public because Quartz asks for it.
public final class VirtualThreadPool implements ThreadPool {
    /// A probe of a server that hangs may take two minutes: neither an end nor a reload waits so
    /// long.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job ", 0).factory());

    @Override
    public boolean runInThread(Runnable runnable) {
        threads.execute(runnable);
        return true;
    }

    @Override
    public int blockForAvailableThreads() {
        return getPoolSize();
    }

    @Override
    public void initialize() {
        // nothing to prepare
    }

    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        threads.shutdown();
        if (!waitForJobsToComplete || !ended()) {
            threads.shutdownNow();
            ended();
        }
    }

    private boolean ended() {
        try {
            return threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// How many triggers Quartz takes at once.
    @Override
    public int getPoolSize() {
        return 64;
    }

    @Override
    public void setInstanceId(String id) {
        // one scheduler in the process: its id says nothing
    }

    @Override
    public void setInstanceName(String name) {
        // likewise
    }
}

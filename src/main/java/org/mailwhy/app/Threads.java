package org.mailwhy.app;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The program's own platform threads, by name: each is visible in a thread dump.
final class Threads {
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();

    void start(String name, Runnable what) {
        threads.put(name, Thread.ofPlatform().daemon().name(name).start(what));
    }

    /// Interrupts it and waits.
    void stop(String name, Duration patience) {
        Thread thread = threads.get(name);
        if (thread != null) {
            thread.interrupt();
            join(name, patience);
        }
    }

    /// Waits until it has ended by itself.
    void join(String name, Duration patience) {
        Thread thread = threads.remove(name);
        try {
            if (thread != null) {
                thread.join(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

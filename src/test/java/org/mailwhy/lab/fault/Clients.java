package org.mailwhy.lab.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mailwhy.lab.Lab;

/** Tries again and again, and notes when it was first answered as the fault answers. */
final class Clients implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Callable<String> provoke;
    private final Truth truth;
    private final Thread thread;
    private volatile boolean ended;
    private volatile String last = "no client was answered yet";
    private volatile @Nullable Instant first;

    private Clients(Callable<String> provoke, Truth truth) {
        this.provoke = provoke;
        this.truth = truth;
        this.thread = Thread.ofVirtual().start(this::repeat);
    }

    static Clients start(Callable<String> provoke, Truth truth) {
        return new Clients(provoke, truth);
    }

    private void repeat() {
        while (!ended) {
            Instant before = Instant.now();
            try {
                String answer = provoke.call();
                last = answer;
                if (first == null && truth.answer().matcher(answer).matches()) {
                    // silence takes as long as the client's patience
                    first = answer.isEmpty() ? before : Instant.now();
                }
            } catch (Exception e) {
                last = e.toString();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    String last() {
        return last;
    }

    /** When the fault was first felt; fails when it did not take. */
    Instant took(Duration patience) throws Exception {
        return Lab.eventually(
                patience,
                "the fault's answer " + truth.answer(),
                () -> {
                    Instant felt = first;
                    if (felt == null) {
                        throw new AssertionError("clients are answered: " + last);
                    }
                    return felt;
                });
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

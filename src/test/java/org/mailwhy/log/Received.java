package org.mailwhy.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Fact;
import org.mailwhy.Follower;
import org.mailwhy.Inbox;
import org.mailwhy.Position;

/// An inbox that keeps what it got, and the position that came with it.
final class Received implements Inbox {
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable Position reached;

    @Override
    public synchronized void put(List<Fact> more, @Nullable Position position) {
        facts.addAll(more);
        reached = position == null ? reached : position;
        notifyAll();
    }

    synchronized @Nullable Position reached() {
        return reached;
    }

    synchronized <T extends Fact> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    synchronized void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not in time; received " + facts.size() + " facts");
            }
            wait(50);
        }
    }

    /// Runs the follower from where the last one ended until the returned is closed.
    Running run(Follower follower) {
        Position from = reached();
        Thread thread =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                follower.follow(from, this);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        return new Running(thread);
    }

    record Running(Thread thread) implements AutoCloseable {
        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

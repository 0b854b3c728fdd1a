package org.mailwhy.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mailwhy.Fact;
import org.mailwhy.Position;

class FactQueueTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void factsAndTheirPositionComeOutTogether() throws InterruptedException {
        FactQueue queue = new FactQueue(() -> false);
        queue.put(List.of(Samples.fact("a"), Samples.fact("b")), new Position("log", "7"));
        FactQueue.Taken taken = queue.take(LONG, Duration.ZERO, 1000);
        assertThat(taken.facts()).hasSize(2);
        assertThat(taken.positions()).containsExactly(new Position("log", "7"));
    }

    @Test
    void aParcelIsNeverSplit() throws InterruptedException {
        FactQueue queue = new FactQueue(() -> false);
        queue.put(Collections.nCopies(700, Samples.fact("a")), new Position("log", "1"));
        queue.put(Collections.nCopies(700, Samples.fact("b")), new Position("log", "2"));
        assertThat(queue.take(LONG, Duration.ZERO, 1000).facts()).hasSize(700);
        assertThat(queue.take(LONG, Duration.ZERO, 1000).positions())
                .containsExactly(new Position("log", "2"));
    }

    @Test
    void anEmptyQueueGivesAnEmptyBatch() throws InterruptedException {
        FactQueue.Taken taken = new FactQueue(() -> false).take(SHORT, SHORT, 1000);
        assertThat(taken.facts()).isEmpty();
        assertThat(taken.positions()).isEmpty();
    }

    @Test
    void aSamplerIsTurnedAwayByAFullQueue() throws InterruptedException {
        FactQueue queue = new FactQueue(() -> false);
        List<Fact> many = Collections.nCopies(FactQueue.CAPACITY, Samples.fact("a"));
        assertThat(queue.offer(many, SHORT)).isTrue();
        assertThat(queue.offer(List.of(Samples.fact("b")), SHORT)).isFalse();
    }

    @Test
    void aFollowerWaitsForRoom() throws InterruptedException {
        FactQueue queue = new FactQueue(() -> false);
        queue.put(Collections.nCopies(FactQueue.CAPACITY, Samples.fact("a")), null);
        CountDownLatch put = follow(queue);
        queue.take(LONG, Duration.ZERO, FactQueue.CAPACITY);
        assertThat(put.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFollowerWaitsWhileTheLedgerIsBehindAndASamplerDoesNot() throws InterruptedException {
        AtomicBoolean behind = new AtomicBoolean(true);
        FactQueue queue = new FactQueue(behind::get);
        CountDownLatch put = follow(queue);
        assertThat(queue.offer(List.of(Samples.fact("host")), SHORT)).isTrue();
        assertThat(queue.take(LONG, Duration.ZERO, 1000).positions()).isEmpty();
        behind.set(false);
        assertThat(put.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(queue.take(LONG, Duration.ZERO, 1000).positions()).hasSize(1);
    }

    private static CountDownLatch follow(FactQueue queue) {
        CountDownLatch put = new CountDownLatch(1);
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        queue.put(List.of(Samples.fact("log")), new Position("log", "1"));
                        put.countDown();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        return put;
    }
}

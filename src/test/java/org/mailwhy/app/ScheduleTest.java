package org.mailwhy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aJobIsRepeatedAlsoWhenItBreaks() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        try (Schedule schedule = new Schedule("repeat", new Random(1))) {
            schedule.every(
                    "job",
                    Duration.ofMillis(10),
                    Duration.ZERO,
                    () -> {
                        runs.countDown();
                        throw new IllegalStateException("meant");
                    });
            schedule.start();
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aClockThatIsSetBackStopsNoJob() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        try (Schedule schedule =
                new Schedule(
                        "set back",
                        new Random(1),
                        () -> Instant.now().plusSeconds(3_600),
                        Duration.ofMillis(20))) {
            schedule.every("job", Duration.ofMillis(10), Duration.ZERO, runs::countDown);
            schedule.start();
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aSlowJobDoesNotPileUp() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicBoolean together = new AtomicBoolean();
        Semaphore runs = new Semaphore(0);
        try (Schedule schedule = new Schedule("slow", new Random(1))) {
            schedule.every(
                    "job",
                    Duration.ofMillis(1),
                    Duration.ZERO,
                    () -> {
                        together.compareAndSet(false, inside.incrementAndGet() > 1);
                        TimeUnit.MILLISECONDS.sleep(20);
                        inside.decrementAndGet();
                        runs.release();
                    });
            schedule.start();
            assertThat(runs.tryAcquire(5, 10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(together).isFalse();
    }

    @Test
    void closingInterruptsWhatRunsForLong() throws Exception {
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Schedule schedule = new Schedule("long", new Random(1));
        schedule.every(
                "job",
                Duration.ofMillis(10),
                Duration.ZERO,
                () -> {
                    runs.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                });
        schedule.start();
        assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        schedule.close();
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void closingWaitsForWhatRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (Schedule schedule = new Schedule("close", new Random(1))) {
            schedule.every(
                    "job",
                    Duration.ofHours(1),
                    Duration.ZERO,
                    () -> {
                        begun.countDown();
                        TimeUnit.MILLISECONDS.sleep(100);
                        ended.set(true);
                    });
            schedule.start();
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ended).isTrue();
    }

    @Test
    void aWindowBeginsByTheClockOfItsZone() {
        assertThat(Schedule.next("0 0 3 ? * SUN", BERLIN, Instant.parse("2026-11-24T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-29T02:00:00Z"));
        assertThat(Schedule.validCron("0 0 3 ? * SUN")).isTrue();
        assertThat(Schedule.validCron("0 3 * * *")).isFalse();
        assertThatThrownBy(() -> Schedule.next("never", BERLIN, Instant.EPOCH))
                .hasMessageContaining("never");
    }
}

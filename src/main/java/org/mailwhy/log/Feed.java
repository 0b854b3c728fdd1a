package org.mailwhy.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailwhy.log.LogHistory.Input;
import org.mailwhy.log.LogHistory.Stamper;
import org.mailwhy.log.PlainLog.Part;

/// The sifted parts of one log, in their order; some are sifted ahead while the first ones are
/// read.
final class Feed implements Runnable {
    private static final int PART = 1 << 20;
    private static final int AHEAD = 16;

    private final Input input;
    private final Period period;
    private final Stamper stamper;
    private final Sieve sieve;
    private final ExecutorService scanners;
    private final BlockingQueue<Future<Optional<Sifted>>> parts = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<byte[]> buffers = new ArrayBlockingQueue<>(AHEAD + 1);
    private final BlockingQueue<Sifted> rooms = new ArrayBlockingQueue<>(AHEAD + 1);
    private @Nullable Sifted given;
    private volatile @Nullable String problem;
    private volatile boolean fromStart = true;

    Feed(Input input, Period period, Stamper stamper, Sieve sieve, ExecutorService scanners) {
        this.input = input;
        this.period = period;
        this.stamper = stamper;
        this.sieve = sieve;
        this.scanners = scanners;
    }

    @Override
    public void run() {
        try {
            try {
                feed();
            } catch (IOException | RuntimeException e) {
                problem = e.getMessage() == null ? e.toString() : e.getMessage();
            }
            parts.put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed() throws IOException, InterruptedException {
        switch (input) {
            case LogHistory.File file when file.plain() -> {
                try (PlainLog log = PlainLog.open(file.path())) {
                    plain(log);
                }
            }
            case LogHistory.File file -> {
                try (InputStream in = Files.newInputStream(file.path())) {
                    packed(new PackedLog(in, PART));
                }
            }
            case LogHistory.Stream stream -> packed(new PackedLog(stream.in(), PART));
        }
    }

    private void plain(PlainLog log) throws IOException, InterruptedException {
        Function<String, Optional<Instant>> stamp = line -> stamper.stamp(input, line);
        long begin = period.begin().equals(Instant.MIN) ? 0 : log.begin(period.begin(), stamp);
        long stop = period.end().equals(Instant.MAX) ? log.size() : log.end(period.end(), stamp);
        fromStart = begin == 0;
        // the log stays open until all of its parts are sifted
        Phaser open = new Phaser(1);
        for (long start = begin; start < stop; start += PART) {
            Part part = new Part(begin, start, Math.min(start + PART, stop), stop);
            open.register();
            parts.put(scanners.submit(() -> sift(log, part, open)));
        }
        open.awaitAdvanceInterruptibly(open.arrive());
    }

    private Optional<Sifted> sift(PlainLog log, Part part, Phaser open) throws IOException {
        byte @Nullable [] buffer = buffers.poll();
        @Nullable Sifted room = rooms.poll();
        buffer = buffer == null ? new byte[PART + Sieve.MAX_LINE + 4] : buffer;
        room = room == null ? new Sifted(part.start()) : room;
        try {
            return Optional.of(log.sift(part, sieve, buffer, room));
        } finally {
            buffers.offer(buffer);
            open.arriveAndDeregister();
        }
    }

    private void packed(PackedLog log) throws InterruptedException {
        Optional<Sifted> part = log.next(sieve);
        while (part.isPresent()) {
            parts.put(CompletableFuture.completedFuture(part));
            part = log.next(sieve);
        }
        problem = log.problem();
    }

    /// The next part; empty behind the last. The one before it is not to be read any more.
    Optional<Sifted> next() throws InterruptedException {
        try {
            if (given != null) {
                rooms.offer(given);
            }
            Optional<Sifted> next = parts.take().get();
            given = next.orElse(null);
            return next;
        } catch (ExecutionException e) {
            problem = String.valueOf(e.getCause());
            given = null;
            return Optional.of(new Sifted(0));
        }
    }

    /// Why it could not be read to its end; null: it could.
    @Nullable String problem() {
        return problem;
    }

    /// Whether the first part begins where the log begins.
    boolean fromStart() {
        return fromStart;
    }
}

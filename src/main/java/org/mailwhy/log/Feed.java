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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailwhy.log.LogHistory.Input;
import org.mailwhy.log.LogHistory.Stamper;

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
            } catch (IOException e) {
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
        Future<Optional<Sifted>> last = CompletableFuture.completedFuture(Optional.empty());
        for (long start = begin; start < stop; start += PART) {
            long from = start;
            long to = Math.min(start + PART, stop);
            last = scanners.submit(() -> part(log, begin, from, to, stop));
            parts.put(last);
        }
        await(last);
    }

    private Optional<Sifted> part(PlainLog log, long begin, long start, long end, long stop)
            throws IOException {
        byte[] spare = buffers.poll();
        byte[] buffer = spare == null ? new byte[PART + Sieve.MAX_LINE + 4] : spare;
        try {
            return Optional.of(log.part(sieve, buffer, begin, start, end, stop));
        } finally {
            buffers.offer(buffer);
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

    /// The log stays open until its parts are sifted, in the order in which they were given out.
    private static void await(Future<?> last) throws InterruptedException {
        try {
            last.get();
        } catch (ExecutionException e) {
            // told to who takes the part
            return;
        }
    }

    /// The next part; empty behind the last.
    Optional<Sifted> next() throws InterruptedException {
        try {
            return parts.take().get();
        } catch (ExecutionException e) {
            problem = String.valueOf(e.getCause());
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

package org.mailwhy.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.mailwhy.report.Chronicle;
import org.mailwhy.report.Coverage;

/// Several logs, compressed or not, as one history: read by all cores, told in its order.
public final class LogHistory {
    /// The name of the standard input.
    public static final String STANDARD_INPUT = "-";

    private final List<Input> inputs;
    private final Period period;
    private final ZoneId zone;

    private LogHistory(List<Input> inputs, Period period, ZoneId zone) {
        this.inputs = inputs;
        this.period = period;
        this.zone = zone;
    }

    /// Orders the logs by their first lines.
    ///
    /// @param files paths, or `-`
    /// @param zone of stamps that have none
    /// @throws IOException with a message for a person when one of them cannot be read
    public static LogHistory open(
            List<String> files, InputStream input, Period period, ZoneId zone, InstantSource clock)
            throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(
                    file.equals(STANDARD_INPUT)
                            ? Input.of(input, clock.instant())
                            : Input.of(Path.of(file), clock.instant()));
        }
        LogHistory history = new LogHistory(inputs, period, zone);
        if (inputs.size() > 1) {
            List<Dated> dated = new ArrayList<>();
            for (Input each : inputs) {
                dated.add(new Dated(each, each.first(history::stamp)));
            }
            dated.sort(Comparator.comparing(it -> it.first.orElse(Instant.MAX)));
            history = new LogHistory(dated.stream().map(Dated::input).toList(), period, zone);
        }
        return history;
    }

    private record Dated(Input input, Optional<Instant> first) {}

    /// Bytes of all files, as they are; that of the standard input is not known.
    public long size() {
        return inputs.stream().mapToLong(Input::size).sum();
    }

    /// Reads all of it. What cannot be read to its end is said in the coverage.
    ///
    /// @param progress is told how many bytes of the files are done
    public Coverage read(Chronicle chronicle, LongConsumer progress) throws InterruptedException {
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        List<Dialect> dialects = Logs.ofThisHost();
        Sieve sieve = new Sieve(dialects);
        Historian historian = new Historian(dialects, period, chronicle, progress);
        ExecutorService scanners = Executors.newFixedThreadPool(cores);
        ExecutorService feeders = Executors.newFixedThreadPool(cores);
        try {
            Deque<Feed> ahead = new ArrayDeque<>();
            int next = 0;
            for (Input input : inputs) {
                while (next < inputs.size() && ahead.size() < cores) {
                    Feed feed = new Feed(inputs.get(next), period, this::stamp, sieve, scanners);
                    feeders.execute(feed);
                    ahead.add(feed);
                    next++;
                }
                historian.begin(input.name(), envelope(input));
                historian.read(ahead.remove());
            }
        } finally {
            feeders.shutdownNow();
            scanners.shutdownNow();
        }
        return historian.coverage();
    }

    private Envelope envelope(Input input) {
        return new Envelope(new Stamps(zone, InstantSource.fixed(input.written())));
    }

    private Optional<Instant> stamp(Input input, String line) {
        return envelope(input).open(line).map(Entry::at);
    }

    /// The time of a line, if it has one.
    @FunctionalInterface
    interface Stamper {
        Optional<Instant> stamp(Input input, String line);
    }

    /// One file or stream.
    sealed interface Input {
        String name();

        long size();

        /// When its last line was written, or later.
        Instant written();

        Optional<Instant> first(Stamper stamper) throws IOException;

        static Input of(InputStream stream, Instant now) {
            return new Stream(stream, now);
        }

        static Input of(Path path, Instant now) throws IOException {
            if (!Files.exists(path)) {
                throw new IOException("there is no " + path);
            }
            if (Files.isDirectory(path)) {
                throw new IOException(path + " is a directory");
            }
            if (!Files.isReadable(path)) {
                throw new IOException(Access.problem(path));
            }
            Instant modified = Files.getLastModifiedTime(path).toInstant();
            try (InputStream in = Files.newInputStream(path)) {
                byte[] magic = new byte[Packing.MAGIC];
                Packing packing = Packing.of(magic, in.readNBytes(magic, 0, magic.length));
                if (packing == Packing.OTHER) {
                    throw new IOException(path + " is compressed in a way that is not known");
                }
                // a pipe can be read only once
                boolean plain = packing == Packing.PLAIN && Files.isRegularFile(path);
                Instant written = modified.isBefore(now) ? modified : now;
                return new File(path, plain, Files.size(path), written);
            }
        }
    }

    record File(Path path, boolean plain, long size, Instant written) implements Input {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public Optional<Instant> first(Stamper stamper) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                Sifted head =
                        new PackedLog(in, Sieve.MAX_LINE).next(new Sieve(List.of())).orElseThrow();
                for (int line = 0; line < head.size(); line++) {
                    Optional<Instant> at = stamper.stamp(this, head.text(line));
                    if (at.isPresent()) {
                        return at;
                    }
                }
                return Optional.empty();
            }
        }
    }

    record Stream(InputStream in, Instant written) implements Input {
        @Override
        public String name() {
            return STANDARD_INPUT;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Optional<Instant> first(Stamper stamper) {
            return Optional.empty();
        }
    }
}

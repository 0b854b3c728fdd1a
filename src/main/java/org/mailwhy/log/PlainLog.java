package org.mailwhy.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A log that can be read from anywhere: in parts, and without what lies outside a period.
final class PlainLog implements AutoCloseable {
    private static final int WINDOW = Sieve.MAX_LINE;

    private final FileChannel channel;
    private final long size;

    private PlainLog(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static PlainLog open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        return new PlainLog(channel, channel.size());
    }

    /// As it was when it was opened.
    long size() {
        return size;
    }

    /// Where to begin so that no line from `at` on is missed.
    long begin(Instant at, Function<String, Optional<Instant>> stamp) throws IOException {
        long low = 0;
        long high = size;
        while (high - low > WINDOW) {
            long middle = (low + high) >>> 1;
            boolean before = stampAfter(middle, stamp).map(it -> it.isBefore(at)).orElse(false);
            low = before ? middle : low;
            high = before ? high : middle;
        }
        return lineFrom(low);
    }

    /// Where to stop so that no line before `at` is missed.
    long end(Instant at, Function<String, Optional<Instant>> stamp) throws IOException {
        long low = 0;
        long high = size;
        while (high - low > WINDOW) {
            long middle = (low + high) >>> 1;
            boolean behind = stampAfter(middle, stamp).map(it -> !it.isBefore(at)).orElse(false);
            high = behind ? middle : high;
            low = behind ? low : middle;
        }
        return lineFrom(high);
    }

    /// Of the first line with a stamp that begins at or behind `offset`, if it is near.
    private Optional<Instant> stampAfter(long offset, Function<String, Optional<Instant>> stamp)
            throws IOException {
        byte[] window = new byte[2 * WINDOW];
        int count = read(window, offset, window.length);
        int start = Bytes.lineEnd(window, 0, count) + 1;
        while (start < count) {
            int end = Bytes.lineEnd(window, start, count);
            Optional<Instant> at = stamp.apply(Text.of(window, start, end));
            if (at.isPresent()) {
                return at;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /// The first line that begins at or behind `offset`; a line without end is none.
    private long lineFrom(long offset) throws IOException {
        byte[] window = new byte[WINDOW];
        long at = Math.max(0, offset - 1);
        while (offset > 0 && at < size) {
            int count = read(window, at, window.length);
            int end = Bytes.lineEnd(window, 0, count);
            if (end < count || count == 0) {
                return at + Math.min(end + 1, count);
            }
            at += count;
        }
        return Math.min(at, size);
    }

    /// A part of a log: the lines that begin in `start` to `end`.
    ///
    /// @param begin where the first line of all begins
    /// @param stop where the last one ends
    record Part(long begin, long start, long end, long stop) {}

    /// Sifts a part.
    ///
    /// @param sifted room for what is kept
    Sifted sift(Part part, Sieve sieve, byte[] buffer, Sifted sifted) throws IOException {
        boolean first = part.start == part.begin;
        // the byte before tells whether a line begins here
        long base = first ? part.start : part.start - 1;
        int count = read(buffer, base, (int) Math.min(part.stop - base, buffer.length));
        int from = first ? 0 : Bytes.lineEnd(buffer, 0, count) + 1;
        int limit = (int) (part.end - base);
        sifted.clear(base);
        int rest = sieve.sift(buffer, from, limit, count, sifted);
        if (rest < Math.min(limit, count)) {
            // without end: the last line, else one that is too long
            sieve.line(buffer, rest, count, true, sifted);
        }
        sifted.read(part.end - part.start, part.end - part.start);
        return sifted;
    }

    private int read(byte[] buffer, long offset, int count) throws IOException {
        ByteBuffer room = ByteBuffer.wrap(buffer, 0, count);
        int got = 0;
        while (got >= 0 && room.hasRemaining()) {
            got = channel.read(room, offset + room.position());
        }
        return room.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

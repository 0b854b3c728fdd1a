package org.mailwhy.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A log that can only be read from its start to its end. What can be unpacked of a broken one is
/// read.
final class PackedLog {
    private final Counted packed;
    private final InputStream in;
    private final byte[] buffer;
    private int kept;
    private long base;
    private boolean inLongLine;
    private boolean ended;
    private long weighed;
    private @Nullable String problem;

    /// @param size of a part in bytes
    PackedLog(InputStream source, int size) throws IOException {
        packed = new Counted(source);
        PushbackInputStream head = new PushbackInputStream(packed, Packing.MAGIC);
        byte[] magic = new byte[Packing.MAGIC];
        int count = head.readNBytes(magic, 0, magic.length);
        head.unread(magic, 0, count);
        in = Packing.of(magic, count).unpack(head);
        buffer = new byte[size + Sieve.MAX_LINE];
    }

    /// The next part; empty behind the last.
    Optional<Sifted> next(Sieve sieve) {
        if (ended) {
            return Optional.empty();
        }
        int count = kept + fill();
        Sifted sifted = new Sifted(base);
        sifted.read(count - kept, packed.count - weighed);
        weighed = packed.count;
        int from = inLongLine ? Math.min(count, Bytes.lineEnd(buffer, 0, count) + 1) : 0;
        inLongLine &= from == count;
        int rest = sieve.sift(buffer, from, count, count, sifted);
        if (rest < count && (ended || count - rest > Sieve.MAX_LINE)) {
            sieve.line(buffer, rest, count, true, sifted);
            inLongLine = true;
            rest = count;
        }
        System.arraycopy(buffer, rest, buffer, 0, count - rest);
        kept = count - rest;
        base += rest;
        return Optional.of(sifted);
    }

    private int fill() {
        int at = kept;
        try {
            while (at < buffer.length && !ended) {
                int count = in.read(buffer, at, buffer.length - at);
                ended = count < 0;
                at += Math.max(0, count);
            }
        } catch (IOException e) {
            ended = true;
            problem = e.getMessage() == null ? e.toString() : e.getMessage();
        }
        return at - kept;
    }

    /// Why it ended before its end; null: it did not.
    @Nullable String problem() {
        return problem;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}

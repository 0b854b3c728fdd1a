package org.mailwhy.log;

import java.util.List;

/// Cuts a part of a log into lines and keeps those worth reading. Stateless: what lines mean
/// together is found out afterwards, so parts may be sifted in any order.
final class Sieve {
    static final int MAX_LINE = Scanner.MAX_LINE;

    private final Dialect[] dialects;

    Sieve(List<Dialect> dialects) {
        this.dialects = dialects.toArray(Dialect[]::new);
    }

    /// Sifts the lines that begin in `from` to `limit` and end before `to`. Answers where the first
    /// line behind them begins.
    int sift(byte[] bytes, int from, int limit, int to, Sifted sifted) {
        int start = from;
        while (start < limit) {
            int end = Bytes.lineEnd(bytes, start, to);
            if (end == to) {
                break;
            }
            line(bytes, start, end, start == from || end + 1 >= limit, sifted);
            start = end + 1;
        }
        return start;
    }

    /// @param always it is read whatever it says, for its time
    void line(byte[] bytes, int start, int end, boolean always, Sifted sifted) {
        sifted.line();
        int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        if (stop - start > MAX_LINE) {
            sifted.skip();
            return;
        }
        long glance = glance(bytes, start, stop);
        if (Glance.kind(glance) != Glance.NOTHING) {
            sifted.keep(glance, bytes, start, stop);
        } else if (always) {
            sifted.keep(Glance.READ, bytes, start, stop);
        }
    }

    private long glance(byte[] bytes, int start, int end) {
        for (Dialect dialect : dialects) {
            long glance = dialect.glance(bytes, start, end);
            if (glance != Glance.FOREIGN) {
                return glance;
            }
        }
        return start == end ? Glance.NOTHING : Glance.READ;
    }
}

package org.mailwhy.log;

import java.nio.ByteBuffer;

/// Cuts bytes into lines. Keeps at most one buffer; a longer line is skipped and counted.
final class Scanner {
    static final int MAX_LINE = 65_536;

    private final byte[] buffer;
    private final int maxLine;
    private int start;
    private int searched;
    private int end;
    private int from;
    private int to;
    private long position;
    private long skipping;
    private long lost;

    /// @param position of the first byte that will be filled in
    Scanner(long position) {
        this(position, MAX_LINE);
    }

    Scanner(long position, int maxLine) {
        this.position = position;
        this.maxLine = maxLine;
        this.buffer = new byte[2 * maxLine];
    }

    /// Room for more bytes; [#filled] says how many came.
    ByteBuffer room() {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        searched -= start;
        end -= start;
        start = 0;
        if (end > maxLine) {
            skipping += end;
            searched = 0;
            end = 0;
        }
        return ByteBuffer.wrap(buffer, end, buffer.length - end);
    }

    void filled(int count) {
        end += count;
    }

    /// Moves to the next complete line; false when there is none until more is filled in.
    boolean next() {
        while (searched < end) {
            if (buffer[searched++] != '\n') {
                continue;
            }
            int length = searched - start;
            position += skipping + length;
            boolean whole = skipping == 0 && length <= maxLine;
            if (whole) {
                from = start;
                to =
                        searched - 1 > start && buffer[searched - 2] == '\r'
                                ? searched - 2
                                : searched - 1;
            } else {
                lost += skipping + length;
            }
            skipping = 0;
            start = searched;
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /// Takes what is left as a line although its end never came; false when nothing is left.
    boolean rest() {
        if (skipping > 0) {
            lost += skipping + end - start;
        }
        boolean line = skipping == 0 && end > start && end - start <= maxLine;
        from = start;
        to = end;
        position += skipping + end - start;
        skipping = 0;
        start = end;
        searched = end;
        return line;
    }

    byte[] bytes() {
        return buffer;
    }

    /// Where the present line begins in [#bytes].
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Behind the present line: all before was given out or lost.
    long position() {
        return position;
    }

    /// Behind the last byte filled in.
    long read() {
        return position + skipping + end - start;
    }

    /// Bytes lost since the last call.
    long takeLost() {
        long taken = lost;
        lost = 0;
        return taken;
    }
}

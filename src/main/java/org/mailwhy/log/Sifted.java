package org.mailwhy.log;

import java.util.Arrays;

/// The lines of one part of a log that are worth reading, copied out of it, and what was counted on
/// the way.
final class Sifted {
    private static final int LINES = 64;

    private byte[] bytes = new byte[16_384];
    private int[] ends = new int[LINES];
    private int[] numbers = new int[LINES];
    private int[] offsets = new int[LINES];
    private long[] glances = new long[LINES];
    private long base;
    private int size;
    private int lines;
    private int skipped;
    private long read;
    private long weight;

    /// @param base offset in the log of the bytes that are sifted
    Sifted(long base) {
        this.base = base;
    }

    /// Forgets what was kept, to be the room of another part.
    void clear(long ofTheNext) {
        base = ofTheNext;
        size = 0;
        lines = 0;
        skipped = 0;
        read = 0;
        weight = 0;
    }

    void line() {
        lines++;
    }

    /// A line that is too long to be one.
    void skip() {
        skipped++;
    }

    /// @param count of the bytes of this part
    /// @param from how many bytes of the file they came
    void read(long count, long from) {
        read = count;
        weight = from;
    }

    /// Keeps the line that was counted last.
    void keep(long glance, byte[] from, int start, int end) {
        int used = begin(size);
        if (used + end - start > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + end - start));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
            glances = Arrays.copyOf(glances, 2 * size);
        }
        System.arraycopy(from, start, bytes, used, end - start);
        ends[size] = used + end - start;
        numbers[size] = lines;
        offsets[size] = start;
        glances[size] = glance;
        size++;
    }

    int size() {
        return size;
    }

    long glance(int line) {
        return glances[line];
    }

    String text(int line) {
        return Text.of(bytes, begin(line), ends[line]);
    }

    /// Of the line within its part, from 1.
    int number(int line) {
        return numbers[line];
    }

    /// Of the line in the log.
    long offset(int line) {
        return base + offsets[line];
    }

    int lines() {
        return lines;
    }

    int skipped() {
        return skipped;
    }

    long read() {
        return read;
    }

    long weight() {
        return weight;
    }

    private int begin(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}

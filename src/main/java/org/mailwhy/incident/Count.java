package org.mailwhy.incident;

import java.util.Arrays;

/// How many there were in the last 15 minutes, by the minute.
final class Count {
    private static final int MINUTES = 15;

    private final long[] minutes = new long[MINUTES];
    private long newest;

    void add(long many, long tick) {
        roll(tick);
        minutes[(int) (newest % MINUTES)] += many;
    }

    long sum(long tick) {
        roll(tick);
        return Arrays.stream(minutes).sum();
    }

    private void roll(long tick) {
        long minute = tick / 60_000;
        for (long m = Math.max(newest + 1, minute - MINUTES + 1); m <= minute; m++) {
            minutes[(int) (m % MINUTES)] = 0;
        }
        newest = Math.max(newest, minute);
    }
}

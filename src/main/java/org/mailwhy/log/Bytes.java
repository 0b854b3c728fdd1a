package org.mailwhy.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at many bytes at once (SWAR: a long as eight lanes).
final class Bytes {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long NEWLINES = ONES * '\n';

    private Bytes() {}

    /// Where the next line feed is; `to` when there is none.
    static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long lanes = (long) LONG.get(bytes, i) ^ NEWLINES;
            long zeros = (lanes - ONES) & ~lanes & HIGHS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    static boolean startsWith(byte[] head, byte[] line, int from, int to) {
        if (to - from < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (line[from + i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(byte[] wanted, byte[] line, int from, int to) {
        for (int i = from; i <= to - wanted.length; i++) {
            if (line[i] == wanted[0] && startsWith(wanted, line, i, to)) {
                return true;
            }
        }
        return false;
    }

    /// Not 0; the highest two bits are free.
    static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            hash = mixed(hash ^ (long) LONG.get(bytes, i));
        }
        for (; i < to; i++) {
            hash = mixed(hash ^ bytes[i]);
        }
        return hash >>> 2 | 1;
    }

    /// The multiplier of SplitMix64.
    private static long mixed(long value) {
        long product = value * 0xBF58_476D_1CE4_E5B9L;
        return product ^ product >>> 29;
    }
}

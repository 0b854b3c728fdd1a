package org.mailwhy.log;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// How a log is compressed, told by its first bytes.
enum Packing {
    PLAIN,
    GZIP,
    ZSTD,
    /// By what mailwhy does not unpack: xz, bzip2.
    OTHER;

    static final int MAGIC = 4;

    private static final int BUFFER = 1 << 16;

    static Packing of(byte[] head, int count) {
        if (starts(head, count, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, count, 0x28, 0xb5, 0x2f, 0xfd)) {
            return ZSTD;
        }
        boolean other =
                starts(head, count, 0xfd, '7', 'z', 'X') || starts(head, count, 'B', 'Z', 'h');
        return other ? OTHER : PLAIN;
    }

    private static boolean starts(byte[] head, int count, int... magic) {
        if (count < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    InputStream unpack(InputStream in) throws IOException {
        return switch (this) {
            case PLAIN -> in;
            case GZIP -> new GZIPInputStream(in, BUFFER);
            case ZSTD -> new ZstdInputStream(in);
            case OTHER ->
                    throw new IOException(
                            "compressed in a way that is not known: unpack it and pass it by -");
        };
    }
}

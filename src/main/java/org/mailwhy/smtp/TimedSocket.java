package org.mailwhy.smtp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// A socket whose reads all keep one deadline, however slowly the bytes drip. A TLS layer on top
/// reads through it too, so its handshake and its records keep it as well.
final class TimedSocket extends Socket {
    private long deadline = System.nanoTime();

    /// What follows has to be done in that time from now on.
    void allow(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /// At least 1: to a socket 0 means for ever.
    int millisLeft() throws SocketTimeoutException {
        long nanos = deadline - System.nanoTime();
        if (nanos <= 0) {
            throw new SocketTimeoutException("timed out");
        }
        return (int) Math.min(Integer.MAX_VALUE, nanos / 1_000_000 + 1);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                setSoTimeout(millisLeft());
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                setSoTimeout(millisLeft());
                return super.read(bytes, offset, length);
            }
        };
    }
}

package org.mailwhy.exec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Runs a program and waits for it: no shell, the C locale, a deadline, bounded output, no input.
public final class Command {
    /// Exit status when the program could not be started.
    public static final int NOT_STARTED = -1;

    private Command() {}

    /// How a run ended.
    ///
    /// @param exit status, [#NOT_STARTED], or 137 when it was killed at the deadline
    /// @param truncated more came than was kept
    public record Result(int exit, String out, String err, boolean timedOut, boolean truncated) {
        public boolean ok() {
            return exit == 0 && !timedOut;
        }
    }

    /// The output is decoded as UTF-8; what is not becomes U+FFFD.
    ///
    /// @param maxBytes kept of each of output and errors; the rest is read and dropped
    public static Result run(List<String> arguments, Duration deadline, int maxBytes)
            throws InterruptedException {
        Process process;
        try {
            process = builder(arguments).start();
        } catch (IOException e) {
            return new Result(NOT_STARTED, "", String.valueOf(e.getMessage()), false, false);
        }
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // a child that has closed its input already needs no closing
            process.isAlive();
        }
        AtomicReference<Kept> out = new AtomicReference<>(Kept.NOTHING);
        AtomicReference<Kept> err = new AtomicReference<>(Kept.NOTHING);
        Thread outReader = reader(process.getInputStream(), maxBytes, out);
        Thread errReader = reader(process.getErrorStream(), maxBytes, err);
        boolean ended = false;
        try {
            ended = process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        // a grandchild may hold the pipe open: wait a little, never for ever
        outReader.join(Duration.ofSeconds(1));
        errReader.join(Duration.ofSeconds(1));
        return new Result(
                ended ? process.exitValue() : 137,
                out.get().text(),
                err.get().text(),
                !ended,
                out.get().truncated() || err.get().truncated());
    }

    /// A builder with the same environment, for a child whose output is followed.
    public static ProcessBuilder builder(List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("LANGUAGE");
        return builder;
    }

    private record Kept(String text, boolean truncated) {
        static final Kept NOTHING = new Kept("", false);
    }

    private static Thread reader(InputStream from, int maxBytes, AtomicReference<Kept> to) {
        return Thread.ofVirtual()
                .start(() -> {
                    try (from) {
                        byte[] head = from.readNBytes(maxBytes);
                        long more = from.skip(Long.MAX_VALUE);
                        to.set(new Kept(new String(head, StandardCharsets.UTF_8), more > 0));
                    } catch (IOException e) {
                        // the stream of a killed child ends so; what came is lost with it
                        to.set(Kept.NOTHING);
                    }
                });
    }
}

package org.mailwhy.lab;

import java.io.IOException;

/**
 * What is done when this JVM dies, in whatever way, before it was revoked: a shell waits for the
 * end of the pipe that only we hold.
 */
final class LastWill implements AutoCloseable {
    private final Process executor;

    /** A shell script: what must not outlive us. */
    LastWill(String script) throws IOException {
        // out of the terminal's group: Ctrl-C must not end it too
        executor =
                new ProcessBuilder("setsid", "sh", "-c", "read -r _; " + script)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    static LastWill kill(Process process) throws IOException {
        return new LastWill("kill -9 " + process.pid());
    }

    /** Revokes it. */
    @Override
    public void close() {
        executor.destroyForcibly();
    }
}

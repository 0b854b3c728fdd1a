package org.mailwhy.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.mailwhy.exec.Command;

/** What the tests against real servers stand on. */
public final class Lab {
    static final Path PACKAGES = Path.of("target/lab").toAbsolutePath();

    private Lab() {}

    /** Skips and says why, or fails where the lab is required. */
    static void require(boolean condition, String otherwise) {
        if ("required".equals(System.getProperty("lab"))) {
            if (!condition) {
                throw new AssertionError("the lab is required: " + otherwise);
            }
            return;
        }
        Assumptions.assumeTrue(condition, otherwise);
    }

    public static void requireRootAnd(String server) {
        require(
                Files.exists(PACKAGES.resolve(server).resolve(".complete")),
                server + " is not unpacked: run src/test/lab/fetch");
        require("root".equals(System.getProperty("user.name")), "needs root to start " + server);
    }

    /** A new directory that the servers' users can reach; a 0700 parent shuts them out. */
    public static Path directory(String name) throws IOException {
        long owner = ProcessHandle.current().pid();
        Path directory = Files.createTempDirectory("mailwhy-" + owner + "-" + name + "-");
        return Files.setPosixFilePermissions(
                directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    public static Path subdirectory(Path parent, String name) throws IOException {
        return Files.setPosixFilePermissions(
                Files.createDirectories(parent.resolve(name)),
                PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static Command.Result run(Duration deadline, String... command) {
        try {
            return Command.run(List.of(command), deadline, 1 << 20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted in " + List.of(command), e);
        }
    }

    /** Waits until something listens. */
    static void answers(Duration patience, String server, int port) throws Exception {
        eventually(
                patience,
                server,
                () -> {
                    try (Socket socket = new Socket()) {
                        InetAddress here = InetAddress.getLoopbackAddress();
                        socket.connect(new InetSocketAddress(here, port), 1000);
                        return true;
                    }
                });
    }

    public static String sh(String script) {
        Command.Result result = run(Duration.ofSeconds(60), "/bin/sh", "-c", script);
        if (!result.ok()) {
            throw new AssertionError(script + ": " + result);
        }
        return result.out();
    }

    /** Waits until a condition holds, in short steps; the failure shows what was last seen. */
    public static <T> T eventually(Duration patience, String what, Callable<T> look)
            throws Exception {
        Instant end = Instant.now().plus(patience);
        Object last = null;
        while (Instant.now().isBefore(end)) {
            try {
                return look.call();
            } catch (AssertionError | IOException e) {
                last = e.getMessage();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(what + " did not come in " + patience + "; last: " + last);
    }
}

package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A Redis that keeps nothing on disk, for plugins that count. */
public final class RedisServer implements AutoCloseable {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("redis");

    private final Path directory;
    private final int port;
    private Process process;
    private LastWill will;

    public RedisServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
    }

    public int port() {
        return port;
    }

    public void start() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                                PACKAGE.resolve("usr/bin/redis-server").toString(),
                                "--port",
                                Integer.toString(port),
                                "--bind",
                                "127.0.0.1",
                                "--save",
                                "",
                                "--dir",
                                directory.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("redis.log").toFile());
        builder.environment()
                .put("LD_LIBRARY_PATH", PACKAGE.resolve("usr/lib/x86_64-linux-gnu").toString());
        process = builder.start();
        will = LastWill.kill(process);
        Lab.answers(Duration.ofSeconds(20), "Redis", port);
    }

    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        will.close();
    }

    @Override
    public void close() {
        stop();
    }
}

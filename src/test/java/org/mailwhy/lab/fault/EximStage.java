package org.mailwhy.lab.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.mailwhy.lab.EximServer;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.Tmpfs;

/** Exim with its queue and its mailboxes on file systems of their own. */
final class EximStage implements HasStore {
    private static final long SPOOL = 64L << 20;
    private static final long STORE = 4L << 20;

    private final Path directory;
    private final Tmpfs spool;
    private final Tmpfs store;
    private final EximServer server;

    EximStage(Path directory) throws IOException {
        this.directory = directory;
        spool = Tmpfs.mount(directory.resolve("fs"), SPOOL);
        store = Tmpfs.mount(directory.resolve("mail"), STORE);
        server = new EximServer(directory).with("spool_directory", spool.path() + "/spool");
    }

    EximServer server() {
        return server;
    }

    Path directory() {
        return directory;
    }

    /** Waits until no message is left for whom a fault would be another one. */
    void delivered() throws Exception {
        Lab.eventually(
                Duration.ofSeconds(20),
                "an empty queue",
                () -> {
                    try (Stream<Path> queue = Files.list(spool.path().resolve("spool/input"))) {
                        assertThat(queue).isEmpty();
                        return true;
                    }
                });
    }

    @Override
    public Tmpfs store() {
        return store;
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public Tmpfs spool() {
        return spool;
    }

    @Override
    public void start() throws Exception {
        server.start();
    }

    @Override
    public void stop() throws Exception {
        server.stop();
    }

    @Override
    public void startAgain() throws Exception {
        server.startAgain();
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public String watched() {
        return """
        servers:
          - name: mx1
            address: 127.0.0.1:%d
            every: 2s
            timeout: 3s
            local: true
            hello: probe.lab.test
            mta: {kind: exim, config: %s, bin: %s}
        logs:
          - file: %s
        """
                .formatted(server.port(), server.config(), server.programs(), server.log());
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            spool.close();
            store.close();
        }
    }
}

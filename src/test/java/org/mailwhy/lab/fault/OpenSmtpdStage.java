package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import org.mailwhy.lab.OpenSmtpdServer;
import org.mailwhy.lab.Tmpfs;

/** OpenSMTPD with its queue and its mailboxes on file systems of their own. */
final class OpenSmtpdStage implements HasStore {
    private static final long SPOOL = 24L << 20;
    private static final long STORE = 4L << 20;

    private final Path directory;
    private final Tmpfs spool;
    private final Tmpfs store;
    private final OpenSmtpdServer server;

    OpenSmtpdStage(Path directory) throws IOException {
        this.directory = directory;
        spool = Tmpfs.mount(directory.resolve("fs"), SPOOL);
        store = Tmpfs.mount(directory.resolve("mail"), STORE);
        server = new OpenSmtpdServer(directory).withSpool(spool.path().resolve("spool"));
    }

    OpenSmtpdServer server() {
        return server;
    }

    Path directory() {
        return directory;
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

    /** Its spool is compiled in; here it is that only for itself. */
    @Override
    public String paths() {
        return "[{path: %s, role: queue}, {path: %s, role: store}]"
                .formatted(spool.path(), store.path());
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
            mta: {kind: opensmtpd, config: %s, bin: %s}
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

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import org.mailwhy.lab.SendmailServer;
import org.mailwhy.lab.Tmpfs;

/** Sendmail that delivers by a program; its queue has a file system of its own. */
class SendmailStage implements Stage {
    private static final long SPOOL = 16L << 20;

    private final Tmpfs spool;
    private final SendmailServer server;

    SendmailStage(Path directory) throws IOException {
        spool = Tmpfs.mount(directory.resolve("fs"), SPOOL);
        server = new SendmailServer(directory).with("QueueDirectory", spool.path() + "/mqueue");
    }

    SendmailServer server() {
        return server;
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
            mta: {kind: sendmail, config: %s, bin: %s}
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
        }
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import org.mailwhy.lab.PostfixServer;
import org.mailwhy.lab.Tmpfs;

/** Postfix that delivers to its own mailboxes; its queue has a file system of its own. */
class PostfixStage implements Stage {
    private static final long SPOOL = 64L << 20;

    private final Tmpfs spool;
    private final PostfixServer server;

    PostfixStage(Path directory) throws IOException {
        spool = Tmpfs.mount(directory.resolve("fs"), SPOOL);
        server = new PostfixServer(directory).with("queue_directory", spool.path() + "/spool");
    }

    PostfixServer server() {
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
    public void stop() {
        server.stop();
    }

    @Override
    public void startAgain() throws Exception {
        server.startAgain();
    }

    @Override
    public long pid() throws IOException {
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
            mta: {kind: postfix, config: %s, bin: %s}
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

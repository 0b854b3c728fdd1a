package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import org.mailwhy.lab.JamesServer;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.Tmpfs;

/** Apache James, which keeps its mail in memory; its temporary files have their own file system. */
final class JamesStage implements Stage {
    /** Of the mailbox `small`, in bytes. */
    static final int LIMIT = 20_480;

    private static final int PLENTY = 1 << 20;

    private final Tmpfs spool;
    private final JamesServer server;

    JamesStage(Path directory) throws IOException {
        Path own = Lab.subdirectory(directory, "james");
        spool = Tmpfs.mount(own.resolve("tmp"), 16L << 20);
        server = new JamesServer(own).withMailbox("bob", PLENTY).withMailbox("small", LIMIT);
    }

    JamesServer server() {
        return server;
    }

    void enlargeMailbox() throws Exception {
        server.quota("small", PLENTY);
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
            mta: {kind: james, config: %s}
        logs:
          - file: %s
        """
                .formatted(server.port(), server.config(), server.log());
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

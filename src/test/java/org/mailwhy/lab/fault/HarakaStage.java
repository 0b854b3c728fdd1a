package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailwhy.lab.DovecotServer;
import org.mailwhy.lab.HarakaServer;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.RedisServer;
import org.mailwhy.lab.Tmpfs;

/** Haraka before Dovecot; its queue has a file system of its own. */
final class HarakaStage implements Stage {
    /** Of the mailbox `small`, in bytes. */
    static final int LIMIT = 20_480;

    private static final long SPOOL = 16L << 20;

    private final Path directory;
    private final Tmpfs spool;
    private final DovecotServer dovecot;
    private final HarakaServer server;
    private @Nullable RedisServer redis;

    HarakaStage(Path directory) throws IOException {
        this.directory = directory;
        Path own = Lab.subdirectory(directory, "haraka");
        spool = Tmpfs.mount(own.resolve("queue"), SPOOL);
        dovecot =
                new DovecotServer(Lab.subdirectory(directory, "dovecot"))
                        .withMailbox("bob", 1 << 20)
                        .withMailbox("small", LIMIT);
        server = new HarakaServer(own, dovecot.lmtpPort());
    }

    HarakaServer server() {
        return server;
    }

    RedisServer redis() {
        return Objects.requireNonNull(redis);
    }

    /** Loads the plugin that limits, with this limit.ini. */
    void limit(String ini) throws Exception {
        server.withPlugin("limit")
                .withFile("limit.ini", "tarpit_delay=0\n[redis]\n" + database() + ini);
    }

    /** Loads the plugin that greylists, with this greylist.ini. */
    void greylist(String ini) throws Exception {
        server.withPlugin("greylist").withFile("greylist.ini", "[redis]\n" + database() + ini);
    }

    private String database() throws Exception {
        RedisServer made = new RedisServer(directory);
        redis = made;
        made.start();
        return "host=127.0.0.1\nport=%d\n".formatted(made.port());
    }

    /** Loads a plugin of the site's own that does this in a hook. */
    void site(String name, String hook, String script) throws IOException {
        server.withPlugin(
                name,
                """
                const DSN = require('haraka-dsn')
                exports.hook_%s = function (next, connection, params) {
                    %s
                    next()
                }
                """
                        .formatted(hook, script));
    }

    String lmtp() {
        return "host=127.0.0.1\nport=%d\n".formatted(dovecot.lmtpPort());
    }

    void emptyMailbox() {
        Lab.sh("rm -rf %s/dovecot/home/small".formatted(directory));
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
        dovecot.start();
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
            mta: {kind: haraka, config: %s, bin: %s}
        logs:
          - file: %s
          - file: %s
        """
                .formatted(
                        server.port(),
                        server.config(),
                        server.programs(),
                        server.log(),
                        dovecot.log());
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            dovecot.close();
            if (redis != null) {
                redis.close();
            }
            spool.close();
        }
    }
}

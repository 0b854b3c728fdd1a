package org.mailwhy.lab.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailwhy.lab.DovecotServer;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.Tmpfs;

/** Dovecot behind Postfix: LMTP into mailboxes with a quota, on a file system of their own. */
final class DovecotStage extends PostfixStage {
    static final int LIMIT = 20_480;

    private static final long HOMES = 8L << 20;

    private final Path directory;
    private final Tmpfs homes;
    private final DovecotServer dovecot;

    DovecotStage(Path directory) throws IOException {
        super(directory);
        this.directory = Lab.subdirectory(directory, "dovecot");
        homes = Tmpfs.mount(this.directory.resolve("home"), HOMES);
        dovecot =
                new DovecotServer(this.directory)
                        .withMailbox("bob", 1 << 20)
                        .withMailbox("small", LIMIT);
        server().with("virtual_transport", "lmtp:inet:127.0.0.1:" + dovecot.lmtpPort());
    }

    DovecotServer dovecot() {
        return dovecot;
    }

    /** The file system of the mailboxes. */
    Tmpfs homes() {
        return homes;
    }

    /** Puts so many bytes into the small mailbox, and waits until they are there. */
    void deliver(int size) throws Exception {
        String before = mails();
        Client.message(port(), "small@lab.test", size);
        Lab.eventually(
                java.time.Duration.ofSeconds(10),
                "delivery",
                () -> {
                    if (mails().equals(before)) {
                        throw new AssertionError("not yet");
                    }
                    return true;
                });
    }

    void emptyMailbox() {
        Lab.sh("rm -rf %s/small".formatted(homes.path()));
    }

    private String mails() {
        return Lab.sh(
                "find %s/small -type f -path '*/new/*' 2>/dev/null || true"
                        .formatted(homes.path()));
    }

    @Override
    public void start() throws Exception {
        Files.writeString(directory.resolve("key"), DovecotServer.API_KEY);
        dovecot.start();
        super.start();
    }

    @Override
    public String watched() {
        return super.watched()
                + """
                  - file: %s
                quotas:
                  every: 1m
                  sources:
                    - doveadm: {url: "http://127.0.0.1:%d/doveadm/v1", api_key_file: %s}
                """
                        .formatted(dovecot.log(), dovecot.httpPort(), directory.resolve("key"));
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            dovecot.close();
            homes.close();
        }
    }
}

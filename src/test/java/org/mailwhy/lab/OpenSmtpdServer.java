package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSMTPD from the unpacked package, on loopback, in a directory of its own. It writes no
 * log file: what it says is stamped as syslog would.
 */
public final class OpenSmtpdServer implements LocalServer {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String STAMP =
            "while IFS= read -r line; do printf '%(%b %e %H:%M:%S)T mx smtpd[1]: %s\\n' -1 \"$line\"; done";

    private final Path directory;
    private final int port;
    private Path spool;
    private String settings = "";
    private String listening = "";
    private Namespace namespace;
    private Process daemon;

    public OpenSmtpdServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
        this.spool = directory.resolve("spool");
    }

    /** Adds a line to smtpd.conf; before the start. */
    public OpenSmtpdServer with(String line) {
        settings += line + "\n";
        return this;
    }

    /** Adds options of the listener; before the start. */
    public OpenSmtpdServer withListener(String options) {
        listening += " " + options;
        return this;
    }

    /** Its queue is there. */
    public OpenSmtpdServer withSpool(Path path) {
        spool = path;
        return this;
    }

    @Override
    public String kind() {
        return "opensmtpd";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path config() {
        return directory.resolve("smtpd.conf");
    }

    @Override
    public Path programs() {
        return Lab.PACKAGES.resolve("opensmtpd/usr/sbin");
    }

    @Override
    public Path log() {
        return directory.resolve("log");
    }

    /** What it takes for /var/spool/smtpd. */
    public Path spool() {
        return spool;
    }

    public OpenSmtpdServer start() throws Exception {
        Files.createDirectories(spool());
        Files.writeString(config(), configuration());
        namespace = Namespace.of("opensmtpd", directory, "opensmtpd", "opensmtpq", "lab1");
        namespace.sh(
                """
                mount -t tmpfs -o mode=755 tmpfs /var/spool
                mkdir /var/spool/smtpd
                mount --bind %1$s /var/spool/smtpd
                chmod 711 /var/spool/smtpd
                mount -t tmpfs -o mode=755 tmpfs /run
                mount -t tmpfs -o mode=755 tmpfs /var/lib
                mkdir -p /var/lib/opensmtpd/empty
                mkdir -p %2$s/mail && chown lab1 %2$s/mail
                """
                        .formatted(spool(), directory));
        startAgain();
        return this;
    }

    public void startAgain() throws Exception {
        String smtpd =
                String.join(
                        " ", namespace.command("/usr/sbin/smtpd", "-d", "-f", config().toString()));
        daemon =
                new ProcessBuilder("bash", "-c", smtpd + " 2>&1 | " + STAMP + " >>" + log())
                        .start();
        Lab.answers(PATIENCE, "OpenSMTPD", port);
    }

    /** An orderly stop: SIGTERM to its first process. */
    public void stop() throws InterruptedException {
        first().ifPresent(ProcessHandle::destroy);
        daemon.waitFor(10, TimeUnit.SECONDS);
    }

    /** Of its first process. */
    public long pid() {
        return first().orElseThrow().pid();
    }

    private Optional<ProcessHandle> first() {
        return daemon.children()
                .filter(child -> child.info().command().orElse("").endsWith("/smtpd"))
                .findFirst();
    }

    /** Runs a script where it runs. */
    public void inside(String script) {
        namespace.sh(script);
    }

    @Override
    public void close() throws IOException {
        namespace.close();
    }

    private String configuration() {
        return """
        table vdom { "lab.test" }
        table vusers { "u@lab.test" = "lab1", "bob@lab.test" = "lab1" }
        %slisten on lo port %d hostname mx.lab.test%s
        action "box" maildir "%s/mail/%%{user.username}" virtual <vusers>
        match from any for domain <vdom> action "box"
        """
                .formatted(settings, port, listening, directory);
    }
}

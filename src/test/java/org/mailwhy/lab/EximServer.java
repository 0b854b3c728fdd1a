package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A real Exim from the unpacked package, on loopback, in a directory of its own. */
public final class EximServer implements LocalServer {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("exim");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String USER = "Debian-exim";

    private final Path directory;
    private final int port;
    private final Map<String, String> options;
    private String transport = "";
    private String routers = "";
    private String acls = "";
    private Namespace namespace;
    private Process daemon;

    public EximServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
        this.options = new LinkedHashMap<>(basics());
    }

    private Map<String, String> basics() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("primary_hostname", "mx.lab.test");
        options.put("exim_path", directory.resolve("exim4").toString());
        options.put("spool_directory", directory.resolve("spool").toString());
        options.put("log_file_path", directory.resolve("log") + "/%slog");
        options.put("pid_file_path", directory.resolve("run/exim.pid").toString());
        options.put("local_interfaces", "127.0.0.1");
        options.put("daemon_smtp_ports", Integer.toString(port));
        options.put("never_users", "");
        options.put("keep_environment", "LD_LIBRARY_PATH");
        options.put("host_lookup", "");
        options.put("tls_advertise_hosts", "");
        options.put("chunking_advertise_hosts", "");
        options.put("smtp_enforce_sync", "false");
        options.put("acl_smtp_rcpt", "check_rcpt");
        return options;
    }

    /** Overrides or adds a main option; before the start, or with a reload. */
    public EximServer with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** As it was before {@link #with}. */
    public EximServer without(String option) {
        String before = basics().get(option);
        if (before == null) {
            options.remove(option);
        } else {
            options.put(option, before);
        }
        return this;
    }

    /** Routers before that into mailboxes; before the start, or with a reload. */
    public EximServer withRouters(String text) {
        routers = text;
        return this;
    }

    /** More ACLs, for an option to name; before the start, or with a reload. */
    public EximServer withAcls(String text) {
        acls = text;
        return this;
    }

    /** Adds an option of the transport into mailboxes; before the start. */
    public EximServer withTransport(String option, String value) {
        transport += "  " + option + " = " + value + "\n";
        return this;
    }

    @Override
    public String kind() {
        return "exim";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path config() {
        return directory.resolve("exim.conf");
    }

    @Override
    public Path programs() {
        return directory.resolve("bin");
    }

    @Override
    public Path log() {
        return directory.resolve("log/mainlog");
    }

    public Path spool() {
        return Path.of(options.get("spool_directory"));
    }

    public EximServer start() throws Exception {
        Files.copy(
                PACKAGE.resolve("usr/sbin/exim4"),
                directory.resolve("exim4"),
                StandardCopyOption.REPLACE_EXISTING);
        write();
        namespace = Namespace.of("exim", directory, USER);
        namespace.sh(
                "cd %1$s && mkdir -p log mail run %2$s && chown %3$s:%3$s log mail run %2$s && chmod 755 exim4"
                        .formatted(directory, spool(), USER));
        Lab.sh("mkdir -p " + programs());
        Path program = programs().resolve("exim4");
        Files.writeString(
                program,
                "#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s \"$@\"\n"
                        .formatted(
                                libraries(),
                                String.join(
                                        " ",
                                        namespace.command(directory.resolve("exim4").toString()))));
        Lab.sh("chmod 755 " + program);
        startAgain();
        return this;
    }

    private static Path libraries() {
        return PACKAGE.resolve("usr/lib/x86_64-linux-gnu");
    }

    public void startAgain() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                                namespace.command(
                                        "setpriv",
                                        "--reuid=" + USER,
                                        "--regid=" + USER,
                                        "--clear-groups",
                                        directory.resolve("exim4").toString(),
                                        "-C",
                                        config().toString(),
                                        "-bdf"))
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("out").toFile());
        builder.environment().put("LD_LIBRARY_PATH", libraries().toString());
        daemon = builder.start();
        Lab.answers(PATIENCE, "Exim", port);
    }

    public void reload() throws IOException {
        write();
        Lab.sh("kill -HUP " + daemon.pid());
    }

    private void write() throws IOException {
        Files.writeString(config(), configuration());
    }

    /** Of its daemon. */
    public long pid() {
        return daemon.pid();
    }

    /** Runs a script where it runs. */
    public void inside(String script) {
        namespace.sh(script);
    }

    /**
     * An orderly stop, as Debian's init script does it: SIGTERM to the daemon, then away with the
     * pid file, which an Exim without root's rights leaves.
     */
    public void stop() throws InterruptedException, IOException {
        daemon.destroy();
        daemon.waitFor();
        Files.deleteIfExists(directory.resolve("run/exim.pid"));
    }

    @Override
    public void close() throws IOException {
        namespace.close();
    }

    private String configuration() {
        StringBuilder main = new StringBuilder();
        options.forEach(
                (name, value) -> main.append(name).append(" = ").append(value).append('\n'));
        return main
                + """

                begin acl
                %s
                check_rcpt:
                  accept domains = lab.test
                  deny message = relay not permitted

                begin routers
                %s
                box:
                  driver = accept
                  domains = lab.test
                  local_parts = bob : u : v : q
                  transport = maildir

                begin transports
                hop:
                  driver = smtp
                  allow_localhost
                  hosts_try_fastopen =

                maildir:
                  driver = appendfile
                  directory = %s/mail/$local_part_data
                  maildir_format
                  create_directory
                  user = %s
                %s
                begin retry
                * * F,2h,1m
                """
                        .formatted(acls, routers, directory, USER, transport);
    }
}

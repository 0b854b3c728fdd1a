package org.mailwhy.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A real Apache James on loopback, in a directory of its own: it takes mail for lab.test and keeps
 * it in its memory.
 */
public final class JamesServer implements LocalServer {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("james");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final int port;
    private final int adminPort;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Integer> mailboxes = new LinkedHashMap<>();
    private String handlers = "";
    private LastWill will;

    public JamesServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
        this.adminPort = PostfixServer.freePort();
        settings.put("connectiontimeout", "60");
        settings.put("connectionLimit", "0");
        settings.put("connectionLimitPerIP", "0");
        settings.put("maxmessagesize", "1024");
    }

    /** Sets an element of smtpserver.xml; before the start. */
    public JamesServer with(String element, String value) {
        settings.put(element, value);
        return this;
    }

    /** Adds a handler, with its own elements, before those of the core. */
    public JamesServer withHandler(String type, String elements) {
        handlers += "<handler class='%s'>%s</handler>\n".formatted(type, elements);
        return this;
    }

    /** A class of the site's own. */
    public JamesServer withClass(String name, String source) throws Exception {
        Path file = classes().resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Lab.sh(
                "%s/bin/javac -proc:none -cp '%s/*' %s"
                        .formatted(System.getProperty("java.home"), programs(), file));
        return this;
    }

    /** A user with a quota in bytes. */
    public JamesServer withMailbox(String user, int quota) {
        mailboxes.put(user, quota);
        return this;
    }

    @Override
    public String kind() {
        return "james";
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
        return PACKAGE.resolve("lib");
    }

    @Override
    public Path log() {
        return directory.resolve("james.log");
    }

    /** Where large messages are kept while they come in. */
    private Path temporary() {
        return directory.resolve("tmp");
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    public JamesServer start() throws Exception {
        Path config = Files.createDirectories(directory.resolve("conf"));
        Files.createDirectories(temporary());
        Files.createDirectories(directory.resolve("var"));
        for (Map.Entry<String, String> file : JamesConfiguration.FILES.entrySet()) {
            Files.writeString(config.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(config.resolve("smtpserver.xml"), smtp());
        Files.writeString(config.resolve("logback.xml"), JamesConfiguration.LOG.formatted(log()));
        Files.writeString(
                config.resolve("webadmin.properties"),
                "enabled=true\nhost=127.0.0.1\nport=%d\n".formatted(adminPort));
        will = new LastWill("kill -9 $(cat " + pidFile() + ")");
        startAgain();
        return this;
    }

    private String smtp() {
        StringBuilder elements = new StringBuilder();
        settings.forEach(
                (name, value) -> elements.append("<%s>%s</%s>\n".formatted(name, value, name)));
        return JamesConfiguration.SMTP.formatted(port, elements, handlers);
    }

    private Path pidFile() {
        return directory.resolve("var/james.pid");
    }

    /** Nothing is left of what it knew before. */
    public void startAgain() throws Exception {
        Lab.sh(
                """
                cd %s
                nohup %s/bin/java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
                  -Dworking.directory=%s/ -Djava.io.tmpdir=%s \
                  -Dlogback.configurationFile=conf/logback.xml -cp '%s/*:%s' \
                  org.apache.james.MemoryJamesServerMain </dev/null >out 2>&1 &
                echo $! >%s
                """
                        .formatted(
                                directory,
                                System.getProperty("java.home"),
                                directory,
                                temporary(),
                                programs(),
                                classes(),
                                pidFile()));
        Lab.answers(PATIENCE, "James", port);
        Lab.answers(PATIENCE, "James's administration", adminPort);
        put("domains/lab.test", "");
        for (Map.Entry<String, Integer> mailbox : mailboxes.entrySet()) {
            put("users/%s@lab.test".formatted(mailbox.getKey()), "{\"password\":\"secret\"}");
            quota(mailbox.getKey(), mailbox.getValue());
        }
    }

    public void quota(String user, int bytes) throws Exception {
        put("quota/users/%s@lab.test/size".formatted(user), Integer.toString(bytes));
    }

    private void put(String path, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:%d/%s".formatted(adminPort, path)))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new AssertionError(path + ": " + status);
            }
        }
    }

    /** As its start script has it: the pid file goes last. */
    public void stop() throws Exception {
        Lab.sh("kill -TERM " + pid());
        Lab.eventually(
                PATIENCE,
                "the end of James",
                () -> {
                    if (ProcessHandle.of(pid()).isPresent()) {
                        throw new AssertionError("it is there");
                    }
                    return true;
                });
        Files.delete(pidFile());
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

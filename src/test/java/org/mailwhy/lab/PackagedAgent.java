package org.mailwhy.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agent as it is shipped: the launcher's command, a process of its own, seen from outside. */
final class PackagedAgent implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final int port;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackagedAgent(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it with this configuration, to which listener and store are added, and waits for
     * readiness.
     */
    static PackagedAgent start(Path directory, String configuration) throws Exception {
        return start(directory, configuration, List.of());
    }

    /** The same, by a command that runs it. */
    static PackagedAgent start(Path directory, String configuration, List<String> within)
            throws Exception {
        int port = PostfixServer.freePort();
        Path file = directory.resolve("mailwhy.yml");
        Files.writeString(
                file,
                configuration
                        + """

                        web:
                          listen: 127.0.0.1:%d
                        store:
                          path: %s
                        """
                                .formatted(port, directory.resolve("state")));
        PackagedAgent agent = new PackagedAgent(directory, port, launch(directory, file, within));
        try {
            Lab.eventually(PATIENCE, "the agent", agent::ready);
        } catch (AssertionError e) {
            agent.close();
            throw new AssertionError(e.getMessage() + "\n" + agent.output(), e);
        }
        return agent;
    }

    private static Process launch(Path directory, Path configuration, List<String> within)
            throws IOException {
        List<String> command = new ArrayList<>(within);
        command.addAll(
                List.of(
                        Path.of("mailwhy").toAbsolutePath().toString(),
                        "agent",
                        "--config",
                        configuration.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // the unpacked postconf looks for its libraries where the package would have put them
        builder.environment()
                .put("LD_LIBRARY_PATH", Lab.PACKAGES.resolve("postfix/usr/lib/postfix").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(directory.resolve("agent.log").toFile()))
                .start();
    }

    private boolean ready() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the agent ended: " + output());
        }
        int status = get("/-/ready").statusCode();
        if (status != 200) {
            throw new AssertionError("not ready: " + status);
        }
        return true;
    }

    String output() throws IOException {
        return Files.readString(directory.resolve("agent.log"));
    }

    long pid() {
        return process.pid();
    }

    /** Its JVM: the launcher replaces itself by it. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path))).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode api(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/v1/" + path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    String metrics() throws IOException, InterruptedException {
        return get("/metrics").body();
    }

    /** The sample of that name and labels, such as `a{b="c"}`; NaN when it is not there. */
    double metric(String sample) throws IOException, InterruptedException {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Waits for an incident of which `wanted` holds. */
    JsonNode incident(Duration patience, String what, Predicate<JsonNode> wanted) throws Exception {
        return Lab.eventually(
                patience,
                what,
                () -> {
                    JsonNode all = api("incidents?limit=200").get("incidents");
                    return StreamSupport.stream(all.spliterator(), false)
                            .filter(wanted)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(all.toString()));
                });
    }

    JsonNode incidents() throws IOException, InterruptedException {
        return api("incidents?limit=200").get("incidents");
    }

    /** The evidence of a diagnosis that has a limit, for a cause. */
    static JsonNode measured(JsonNode incident, String cause) {
        return StreamSupport.stream(incident.get("diagnosis").get("evidence").spliterator(), false)
                .filter(evidence -> evidence.get("cause").asString().equals(cause))
                .filter(evidence -> evidence.get("supports").asBoolean())
                .filter(evidence -> evidence.hasNonNull("limit"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measured evidence in " + incident));
    }

    /** SIGTERM, as systemd does. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        http.close();
    }
}

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
public final class PackagedAgent implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Premises premises;
    private final Process process;
    private final LastWill will;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackagedAgent(Premises premises, Process process) throws IOException {
        this.premises = premises;
        this.process = process;
        this.will = LastWill.kill(process);
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
        return start(new Premises(directory).within(within).configure(configuration));
    }

    /** The same, with a recording of what its watchers report. */
    public static PackagedAgent record(Path directory, String configuration, Path recording)
            throws Exception {
        return start(new Premises(directory).recording(recording).configure(configuration));
    }

    /** Once more, where it was before. */
    static PackagedAgent start(Premises premises) throws Exception {
        PackagedAgent agent = launch(premises);
        try {
            Lab.eventually(PATIENCE, "the agent", agent::ready);
        } catch (AssertionError e) {
            agent.close();
            throw new AssertionError(e.getMessage() + "\n" + agent.output(), e);
        }
        return agent;
    }

    /** Does not wait. */
    static PackagedAgent launch(Premises premises) throws IOException {
        return new PackagedAgent(premises, premises.launch());
    }

    /** What `mailwhy probe` finds by the same configuration, without asking the agent. */
    JsonNode probe(String address) throws IOException, InterruptedException {
        String file = premises.file().toString();
        return JSON.readTree(premises.run("probe", "--json", "--config", file, address).out());
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
        return Files.readString(premises.log());
    }

    long pid() {
        return process.pid();
    }

    /** Its JVM: the launcher replaces itself by it. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    String url(String path) {
        return "http://127.0.0.1:" + premises.port() + path;
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

    /** All of a list, over all its pages. */
    List<JsonNode> all(String list) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = api(list + "?limit=200" + next);
            page.get(list).forEach(items::add);
            next = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return items;
    }

    String metrics() throws IOException, InterruptedException {
        return get("/metrics").body();
    }

    /** The sample of that name and labels, such as `a{b="c"}`; NaN when it is not there. */
    public double metric(String sample) throws IOException, InterruptedException {
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

    public JsonNode incidents() throws IOException, InterruptedException {
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
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** kill -HUP. */
    void hangUp() {
        Lab.sh("kill -HUP " + pid());
    }

    /** Ends it as kill -9 does, alone: its children have to notice. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Whatever it started has to end with it. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        will.close();
        http.close();
        premises.requireEmpty();
    }
}

package org.mailwhy.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.json.JsonObject;

/// The dashboard and the rules against a real Prometheus.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked // Prometheus lives from BeforeAll to AfterAll
class PrometheusIT {

    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");
    private static final Path PROMETHEUS = Path.of("/usr/bin/prometheus");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private Process prometheus;
    private String base;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        boolean there = Files.isExecutable(PROMTOOL) && Files.isExecutable(PROMETHEUS);
        if ("required".equals(System.getProperty("lab"))) {
            assertThat(there).as("prometheus and promtool are installed").isTrue();
        }
        Assumptions.assumeTrue(there, "prometheus and promtool are not installed");

        Path past = directory.resolve("past.txt");
        Files.writeString(past, Past.openMetrics(Scrape.of(Scrape.busy())));
        Path data = directory.resolve("data");
        run("tsdb", "create-blocks-from", "openmetrics", past.toString(), data.toString());
        Path config = Files.writeString(directory.resolve("prometheus.yml"), "global: {}\n");
        int port = freePort();
        base = "http://127.0.0.1:" + port;
        prometheus =
                new ProcessBuilder(
                                PROMETHEUS.toString(),
                                "--config.file=" + config,
                                "--storage.tsdb.path=" + data,
                                "--storage.tsdb.retention.time=100y",
                                "--web.listen-address=127.0.0.1:" + port,
                                "--log.level=error")
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("prometheus.log").toFile())
                        .start();
        awaitReady();
    }

    @AfterAll
    void end() throws InterruptedException {
        client.close();
        if (prometheus != null) {
            prometheus.destroy();
            prometheus.waitFor(10, TimeUnit.SECONDS);
            prometheus.destroyForcibly();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQueryOfTheDashboardFindsItsData() throws IOException {
        return DashboardFile.read().queries().stream()
                .map(query -> DynamicTest.dynamicTest(query.panel(), () -> findsData(query)));
    }

    private void findsData(DashboardFile.Query query) throws Exception {
        assertThat(query.expression()).doesNotContain("$");
        JsonObject answer =
                get(
                        "/api/v1/query_range?query=%s&start=%d&end=%d&step=30"
                                .formatted(
                                        escaped(query.expression()),
                                        Past.END.minusSeconds(600).getEpochSecond(),
                                        Past.END.getEpochSecond()));
        List<JsonObject> series = answer.object("data").list("result", result -> result);
        assertThat(series).as("data for %s", query.expression()).isNotEmpty();
        assertThat(series)
                .allSatisfy(one ->
                        assertThat(one.object("metric").members().keySet())
                                .containsAll(query.labels()));
    }

    @TestFactory
    Stream<DynamicTest> everyVariableHasValues() throws IOException {
        return DashboardFile.read().variables().stream()
                .map(variable ->
                        DynamicTest.dynamicTest(variable.getValue(), () -> hasValues(variable)));
    }

    private void hasValues(Map.Entry<String, String> variable) throws Exception {
        JsonObject answer =
                get(
                        "/api/v1/label/%s/values?match[]=%s&start=%d&end=%d"
                                .formatted(
                                        variable.getValue(),
                                        escaped(variable.getKey()),
                                        Past.END.minusSeconds(600).getEpochSecond(),
                                        Past.END.getEpochSecond())
                                .replace("[]", "%5B%5D"));
        assertThat(answer.texts("data")).isNotEmpty();
    }

    @Test
    void theAlertRulesAreRightAndDoWhatTheirTestsSay() throws Exception {
        run("check", "rules", "--lint-fatal", "deploy/prometheus/mailwhy.rules.yml");
        run("test", "rules", "deploy/prometheus/mailwhy.rules.test.yml");
        run("check", "config", "deploy/prometheus/prometheus.yml");
    }

    @Test
    void everyMetricOfTheRulesExists() throws IOException {
        String rules = Files.readString(Path.of("deploy/prometheus/mailwhy.rules.yml"));
        String page = Scrape.of(Scrape.busy());
        assertThat(rules.lines().filter(line -> line.strip().startsWith("expr:")))
                .flatMap(line -> List.of(line.split("[^a-z0-9_]+", -1)))
                .filteredOn(word -> word.startsWith("mailwhy_"))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(page).contains("\n" + metric));
    }

    private JsonObject get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonObject.parse(answer.body());
    }

    private void awaitReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpRequest ready = HttpRequest.newBuilder(URI.create(base + "/-/ready")).build();
        while (Instant.now().isBefore(deadline) && prometheus.isAlive()) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("prometheus did not become ready");
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Stream.concat(Stream.of(PROMTOOL.toString()), Stream.of(arguments))
                                        .toList())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

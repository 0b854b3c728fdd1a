package org.mailwhy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Change;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Evidence;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measured;
import org.mailwhy.Observation;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Step;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;
import org.mailwhy.json.Recording;
import org.mailwhy.store.Retention;
import org.mailwhy.store.SqliteStore;

class HistoryCommandsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

    @TempDir Path temp;
    private Path config;

    /// Port 1 of the loopback: no agent.
    private final Shell shell = new Shell(Map.of("MAILWHY_URL", "http://127.0.0.1:1"));

    @BeforeEach
    void configure() throws IOException {
        config = Files.writeString(temp.resolve("m.yml"), "store: {path: store}\n");
    }

    @Test
    void withoutAgentAndStoreItIsSaidWhatToDo() {
        Shell.Run run = shell.run("incidents", "--config", config.toString());
        assertThat(run.status()).isEqualTo(69);
        assertThat(run.err()).contains("no agent answers", "no store in", "--config");
    }

    @Test
    void theHistoryIsReadFromTheStoreWhenNoAgentRuns() throws Exception {
        Incident open = incident("i2", null);
        store(incident("i1", NOW.plusSeconds(600)), open);
        Shell.Run list = shell.run("incidents", "--config", config.toString());
        assertThat(list.status()).isZero();
        assertThat(list.out()).containsSubsequence("✖ i2 mx1: disk-full", "✔ i1", "lasted 10 min");
        Shell.Run json = shell.run("incidents", "list", "--json", "--config", config.toString());
        assertThat(json.out().lines().map(JsonObject::parse).map(i -> i.text("id")))
                .containsExactly("i2", "i1");
        assertThat(
                        shell.run(
                                        "incidents",
                                        "--limit",
                                        "1",
                                        "--json",
                                        "--config",
                                        config.toString())
                                .out()
                                .lines())
                .hasSize(1);
    }

    @Test
    void anIncidentIsShownWithItsEvidence() throws Exception {
        store(incident("i1", null));
        Shell.Run run = shell.run("incidents", "show", "i1", "--config", config.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "disk-full (confirmed)",
                        "226 refusals (452)",
                        "10.0 MB free, Postfix refuses below 15.4 MB",
                        "1. Free space.")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        Shell.Run unknown = shell.run("incidents", "show", "i9", "--config", config.toString());
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("there is no incident i9");
        assertThat(shell.run("incidents", "show", "../etc", "--config", config.toString()).status())
                .isEqualTo(64);
    }

    @Test
    void anEmptyHistoryIsSaidToBeSo() throws Exception {
        store();
        assertThat(shell.run("incidents", "--config", config.toString()).out())
                .contains("No incident is recorded.");
        assertThat(shell.run("incidents", "--json", "--config", config.toString()).out()).isEmpty();
    }

    @Test
    void theRunningAgentIsAskedFirstPageByPage() throws IOException {
        HttpServer agent =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        agent.createContext(
                "/api/v1/incidents",
                exchange -> {
                    String query = exchange.getRequestURI().toString();
                    List<Incident> page =
                            query.contains("after=i1") ? List.of() : List.of(incident("i1", null));
                    PublicJson json = new PublicJson(null, true);
                    String body =
                            PublicJson.page(
                                            "incidents",
                                            page.stream().map(json::incident).toList(),
                                            null)
                                    .text();
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    try (exchange) {
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        agent.start();
        try {
            String url = "http://127.0.0.1:" + agent.getAddress().getPort();
            Shell.Run run = shell.run("incidents", "--json", "--url", url);
            assertThat(run.status()).isZero();
            assertThat(JsonObject.parse(run.out()).text("id")).isEqualTo("i1");
        } finally {
            agent.stop(0);
        }
    }

    @Test
    void aRecordingIsJudgedByTheEngine() throws IOException {
        String recording =
                IntStream.range(0, 30)
                        .mapToObj(i -> Recording.line(batch(NOW.plusSeconds(i))))
                        .collect(Collectors.joining("\n"));
        Path file = Files.writeString(temp.resolve("r.jsonl"), recording);
        Shell.Run json = shell.run("replay", "--json", file.toString());
        assertThat(json.status()).isZero();
        assertThat(json.out().lines().map(JsonObject::parse))
                .allMatch(o -> !o.text("change").isEmpty());
        assertThat(shell.input(recording).run("replay", "-").out().lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void whatIsNoRecordingIsToldWithItsLine() throws IOException {
        Path file =
                Files.writeString(
                        temp.resolve("r.jsonl"), Recording.line(batch(NOW)) + "\n{\"now\": 1}\n");
        Shell.Run run = shell.run("replay", file.toString());
        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains(file + ":2: no recorded batch");
        assertThat(shell.run("replay", temp.resolve("none").toString()).status()).isEqualTo(66);
        assertThat(shell.run("replay", temp.toString()).status()).isEqualTo(66);
    }

    private void store(Incident... incidents) throws Exception {
        try (SqliteStore store =
                SqliteStore.open(
                        temp.resolve("store"),
                        new Retention(Duration.ofDays(9000), 1L << 30),
                        () -> NOW)) {
            List<Change> changes =
                    List.of(incidents).stream().<Change>map(Change.Opened::new).toList();
            store.commit(
                    new Batch(NOW, List.of(), List.of()),
                    new Step(List.of(), changes, List.of(), List.of(), List.of(), Map.of()));
        }
    }

    private static Batch batch(Instant now) {
        Dialogue dialogue =
                new Dialogue(
                        Direction.PROBE,
                        Phase.MAIL,
                        new Dialogue.Peer("192.0.2.1", "mx1", null),
                        Dialogue.Envelope.UNKNOWN,
                        Speaker.server("postfix"),
                        false,
                        null);
        Fact fact =
                new Observation.Refused(
                        now,
                        new Origin("here", "probe", null),
                        "mx1",
                        dialogue,
                        new Reply(452, null, "4.3.1 Insufficient system storage"));
        return new Batch(now, List.of(fact), List.of());
    }

    private static Incident incident(String id, @Nullable Instant resolved) {
        Evidence evidence =
                new Evidence(
                        Cause.DISK_FULL,
                        11.2,
                        Evidence.Source.LIMITS,
                        "10.0 MB free, Postfix refuses below 15.4 MB",
                        new Measured("/var/spool/postfix", 9_998_336, 15_360_000.0, "bytes"),
                        true);
        Diagnosis diagnosis =
                new Diagnosis(
                        new Reply(452, null, "Insufficient \u001b[31msystem storage"),
                        new Diagnosis.Verdict(
                                Cause.DISK_FULL, Certainty.CONFIRMED, 0.99, Scope.SERVER, null),
                        Speaker.server("postfix"),
                        List.of(new Ranked(Cause.DISK_FULL, 0.99)),
                        List.of(evidence),
                        new Diagnosis.Advice(
                                "/var/spool/postfix has 10.0 MB free; Postfix refuses below 15.4 MB"
                                        + " (1.5 × message_size_limit)",
                                null,
                                new Remedy(List.of("Free space."), List.of("Wait."))));
        return new Incident(
                id,
                new Incident.Key("mx1", Direction.GIVEN, null, Cause.DISK_FULL),
                new Incident.Status(NOW, NOW.plusSeconds(60), resolved, false),
                new Incident.Tally(226, Map.of("452", 226L)),
                diagnosis);
    }
}

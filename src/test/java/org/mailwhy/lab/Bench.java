package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One test's directory, webhook receiver and configuration. */
final class Bench implements AutoCloseable {
    static final String HELLO = "probe.lab.test";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final WebhookInbox hooks;

    Bench(String name) throws IOException {
        directory = Lab.directory(name);
        hooks = new WebhookInbox();
        Files.createFile(
                secret(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret(), WebhookInbox.SECRET);
    }

    Path directory() {
        return directory;
    }

    WebhookInbox inbox() {
        return hooks;
    }

    /** The file of the secret that the receiver shares. */
    Path secret() {
        return directory.resolve("secret");
    }

    /** The agent watching this server by probe, host and log; `more` is added at the end. */
    PackagedAgent watch(LocalServer server, String more) throws Exception {
        return PackagedAgent.start(
                directory,
                """
                servers:
                  - name: mx1
                    address: 127.0.0.1:%d
                    every: 2s
                    timeout: 3s
                    local: true
                    hello: %s
                    mta: {kind: %s, config: %s, bin: %s}
                host: {every: 1s}
                incidents: {min_distinct: 1}
                alerts:
                  - name: ops
                    url: %s
                    secret_file: %s
                    causes: [disk-full, overload, mailbox-quota, dependency, server-error, unreachable,
                      maintenance, connection-limit, policy, unknown]
                    directions: [given, probe, received]
                %s
                """
                        .formatted(
                                server.port(),
                                HELLO,
                                server.kind(),
                                server.config(),
                                server.programs(),
                                hooks.url(),
                                secret(),
                                more.isEmpty() ? "logs: [{file: " + server.log() + "}]" : more));
    }

    /** Waits for a webhook of that type about an incident of which `wanted` holds. */
    JsonNode hook(String type, Predicate<JsonNode> wanted) throws Exception {
        return Lab.eventually(
                PATIENCE,
                "webhook " + type,
                () ->
                        hooks().filter(hook -> hook.type().equals(type))
                                .map(WebhookInbox.Delivery::incident)
                                .filter(wanted)
                                .findFirst()
                                .orElseThrow(
                                        () -> new AssertionError(hooks.received().toString())));
    }

    Stream<WebhookInbox.Delivery> hooks() {
        return hooks.deliveries().stream();
    }

    /** What receivers were told first of each incident, and each time that it began anew. */
    List<WebhookInbox.Delivery> firstWords() {
        return hooks().filter(hook -> hook.type().matches("incident\\.(re)?opened")).toList();
    }

    /** Waits for so many more probes that ended so. */
    static void probed(PackagedAgent agent, String outcome, int more) throws Exception {
        String sample = "mailwhy_probes_total{outcome=\"%s\",server=\"mx1\"}".formatted(outcome);
        double before = agent.metric(sample);
        double base = Double.isNaN(before) ? 0 : before;
        Lab.eventually(
                PATIENCE,
                more + " more probes: " + outcome,
                () -> {
                    double now = agent.metric(sample);
                    assertThat(now).isGreaterThanOrEqualTo(base + more);
                    return now;
                });
    }

    static Predicate<JsonNode> is(String cause, String certainty, String state) {
        return incident ->
                incident.get("cause").asString().equals(cause)
                        && (certainty.isEmpty()
                                || incident.get("certainty").asString().equals(certainty))
                        && incident.get("state").asString().equals(state);
    }

    @Override
    public void close() {
        hooks.close();
    }
}

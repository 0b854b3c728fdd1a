package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.Script.Cue;
import org.mailwhy.demo.TroubledServer;
import tools.jackson.databind.JsonNode;

/** A mail server of this process, a log as Postfix writes it, and the agent that watches both. */
final class SimulatedSite implements AutoCloseable {
    private static final Script HEALTHY = Script.healthy("mx1.lab.test");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Bench bench;
    private final TroubledServer server = TroubledServer.start(HEALTHY);
    private final Path log;
    private final AtomicInteger refusals = new AtomicInteger();
    private Premises premises;

    SimulatedSite(String name) throws IOException {
        bench = new Bench(name);
        premises = new Premises(bench.directory());
        log = bench.directory().resolve("mail.log");
        Files.writeString(log, "");
        premises.configure(configuration());
    }

    Path directory() {
        return bench.directory();
    }

    Path log() {
        return log;
    }

    Premises premises() {
        return premises;
    }

    WebhookInbox hooks() {
        return bench.inbox();
    }

    /** The agent runs as a user without rights. */
    void unprivileged() throws IOException {
        Lab.sh("chown 65534:65534 " + bench.secret());
        premises = premises.unprivileged();
    }

    /** What the agent has from its next start or reload on, with more servers, each a line. */
    void watch(String... more) throws IOException {
        premises.configure(configuration(more));
    }

    private String configuration(String... more) {
        return """
        servers:
          - {name: mx1, address: "127.0.0.1:%d", every: 1s, timeout: 2s, tls: none, local: false}
        %shost: {every: 5s}
        incidents: {min_distinct: 1}
        privacy: {addresses: full}
        alerts:
          - name: ops
            url: %s
            secret_file: %s
            directions: [given, probe, received]
        logs: [{file: %s}]
        """
                .formatted(
                        server.address().getPort(),
                        Stream.of(more).map("  - %s\n"::formatted).collect(Collectors.joining()),
                        hooks().url(),
                        bench.secret(),
                        log);
    }

    PackagedAgent start() throws Exception {
        return PackagedAgent.start(premises);
    }

    /** Probes are refused from now on. */
    void refuse() throws IOException {
        server.play(HEALTHY.with(Cue.MAIL, "452 4.3.1 Insufficient system storage"));
    }

    /** Probes are accepted from now on. */
    void recover() throws IOException {
        server.play(HEALTHY);
    }

    /** One more refusal in the log of that host, with a recipient of its own. */
    void logRefusal(String host) throws IOException {
        int number = refusals.getAndIncrement();
        Files.writeString(
                log,
                "%s %s postfix/smtpd[%d]: NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 452 4.3.1"
                                .formatted(Instant.now(), host, 1000 + number)
                        + " Insufficient system storage; from=<a@sender.test> to=<%s> proto=ESMTP helo=<c.test>\n"
                                .formatted(recipient(number)),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Recipients of all refusals that were logged. */
    List<String> logged() {
        List<String> recipients = new ArrayList<>();
        for (int number = 0; number < refusals.get(); number++) {
            recipients.add(recipient(number));
        }
        return recipients;
    }

    private static String recipient(int number) {
        return "r%d@lab.test".formatted(number);
    }

    /** Recipients of all given refusals that are stored, each as often as it is. */
    static List<String> stored(PackagedAgent agent) throws IOException, InterruptedException {
        List<String> recipients = new ArrayList<>();
        for (JsonNode observation : agent.all("observations")) {
            if (observation.get("direction").asString().equals("given")) {
                recipients.add(observation.get("recipient").asString());
            }
        }
        return recipients;
    }

    /** Waits for a webhook of that type about an incident of which `wanted` holds. */
    JsonNode hook(String type, Predicate<JsonNode> wanted) throws Exception {
        return bench.hook(type, wanted);
    }

    @Override
    public void close() throws IOException {
        server.close();
        bench.close();
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;
import static org.mailwhy.lab.Bench.probed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged agent beside a real Postfix with real faults. */
class PostfixFaultsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void needPostfix() {
        Lab.requireRootAnd("postfix");
    }

    @Test
    void aQueueBelowPostfixOwnMinimumIsAConfirmedFullDisk() throws Exception {
        try (Bench bench = new Bench("disk");
                Tmpfs spool = Tmpfs.mount(bench.directory().resolve("fs"), 64L << 20);
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with("queue_directory", spool.path() + "/spool")
                                .start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            spool.leave(10_000_000);
            JsonNode incident =
                    agent.incident(SOON, "disk-full", is("disk-full", "confirmed", "open"));
            JsonNode evidence = PackagedAgent.measured(incident, "disk-full");
            assertThat(evidence.get("subject").asString()).isEqualTo(postfix.queue().toString());
            assertThat(evidence.get("value").asDouble()).isBetween(9_000_000.0, 10_100_000.0);
            assertThat(evidence.get("limit").asDouble()).isEqualTo(15_360_000);
            assertThat(incident.get("direction").asString()).isEqualTo("given");
            assertThat(incident.get("summary").asString())
                    .contains("15.4 MB")
                    .contains(postfix.queue().toString());
            JsonNode told = bench.hook("incident.opened", is("disk-full", "", "open"));
            assertThat(told.get("id")).isEqualTo(incident.get("id"));
            assertThat(
                            agent.metric(
                                    "mailwhy_incidents_open{cause=\"disk-full\",direction=\"given\",server=\"mx1\"}"))
                    .isEqualTo(1);
            assertThat(
                            agent.metric(
                                    "mailwhy_tempfails_total{cause=\"disk-full\",code=\"452\",direction=\"probe\",server=\"mx1\"}"))
                    .isPositive();
            assertThat(
                            agent.metric(
                                    "mailwhy_filesystem_refusal_bytes{path=\"%s\",role=\"queue\"}"
                                            .formatted(postfix.queue())))
                    .isEqualTo(15_360_000);
            JsonNode probed = agent.probe("127.0.0.1:" + postfix.port()).get("diagnosis");
            assertThat(probed.get("cause").asString()).isEqualTo("disk-full");
            assertThat(probed.get("certainty").asString()).isEqualTo("confirmed");
            spool.empty();
            JsonNode resolved =
                    agent.incident(
                            Duration.ofSeconds(6), "the cure", is("disk-full", "", "resolved"));
            assertThat(resolved.get("id")).isEqualTo(incident.get("id"));
            bench.hook("incident.resolved", is("disk-full", "", "resolved"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void theFirstWordOnAFullDiskIsRightAndPrompt() throws Exception {
        int rounds = 5;
        try (Bench bench = new Bench("words");
                Tmpfs spool = Tmpfs.mount(bench.directory().resolve("fs"), 64L << 20);
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with("queue_directory", spool.path() + "/spool")
                                .start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            for (int round = 1; round <= rounds; round++) {
                int words = round;
                spool.leave(10_000_000);
                Lab.eventually(
                        SOON, "the word", () -> assertThat(bench.firstWords()).hasSize(words));
                spool.empty();
                agent.incident(SOON, "the cure", is("disk-full", "", "resolved"));
            }
            assertThat(bench.firstWords())
                    .allMatch(word -> is("disk-full", "confirmed", "open").test(word.incident()));
            List<Duration> delays =
                    bench.firstWords().stream().map(WebhookInbox.Delivery::delay).sorted().toList();
            System.getLogger("lab")
                    .log(
                            System.Logger.Level.INFO,
                            "from the refusal to its webhook: median {0}, all {1}",
                            delays.get(rounds / 2),
                            delays);
            assertThat(delays).allMatch(delay -> delay.compareTo(Duration.ofSeconds(3)) < 0);
        }
    }

    @Test
    void anAccessRuleThatClaimsAFullDiskIsAPolicy() throws Exception {
        try (Bench bench = new Bench("rule");
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with(
                                        "smtpd_sender_restrictions",
                                        "check_client_access static:{452 4.3.1 Insufficient system storage}")
                                .with("smtpd_delay_reject", "no")
                                .start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            neverADisk(bench, agent, "frame of an access rule");
        }
    }

    @Test
    void aMilterThatClaimsAFullDiskIsAPolicy() throws Exception {
        try (Bench bench = new Bench("milter");
                Milter milter = new Milter("452 4.3.1 Insufficient system storage");
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with("smtpd_milters", milter.endpoint())
                                .start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            neverADisk(bench, agent, "milter-reject: MAIL");
        }
    }

    private static void neverADisk(Bench bench, PackagedAgent agent, String named)
            throws Exception {
        JsonNode incident =
                agent.incident(
                        SOON,
                        "policy or unknown",
                        is("policy", "", "open").or(is("unknown", "", "open")));
        assertThat(incident.get("observations").asLong()).isPositive();
        Lab.eventually(
                SOON,
                "who said it",
                () -> assertThat(agent.incidents().toString()).contains(named));
        for (JsonNode any : agent.incidents()) {
            assertThat(any.get("cause").asString()).isNotEqualTo("disk-full");
        }
        probed(agent, "tempfail", 4);
        assertThat(bench.firstWords()).isNotEmpty();
        assertThat(bench.hooks())
                .noneMatch(hook -> hook.incident().get("cause").asString().equals("disk-full"));
    }

    @Test
    void oneClientWithTooManyConnectionsIsAConnectionLimit() throws Exception {
        try (Bench bench = new Bench("clients");
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with("smtpd_client_connection_count_limit", "2")
                                .with("smtpd_client_event_limit_exceptions", "")
                                .start();
                PackagedAgent agent = bench.watch(postfix, "");
                Mail _ = new Mail(postfix.port());
                Mail _ = new Mail(postfix.port());
                Mail third = new Mail(postfix.port())) {
            assertThat(third.greeting()).startsWith("421 4.7.0");
            JsonNode incident =
                    agent.incident(
                            SOON, "connection-limit", is("connection-limit", "confirmed", "open"));
            assertThat(incident.get("by_code").get("421").asLong()).isPositive();
        }
    }

    @Test
    void allProcessesHeldAndNoBannerIsAnOverload() throws Exception {
        try (Bench bench = new Bench("slots");
                PostfixServer postfix =
                        new PostfixServer(bench.directory()).withProcesses(2).start();
                PackagedAgent agent = bench.watch(postfix, "");
                Mail _ = new Mail(postfix.port());
                Mail _ = new Mail(postfix.port())) {
            JsonNode incident =
                    agent.incident(SOON, "overload", is("overload", "confirmed", "open"));
            JsonNode evidence = PackagedAgent.measured(incident, "overload");
            assertThat(evidence.get("value").asDouble()).isEqualTo(2);
            assertThat(evidence.get("limit").asDouble()).isEqualTo(2);
        }
    }

    @Test
    void aStopIsMaintenanceAndAReloadIsNothing() throws Exception {
        try (Bench bench = new Bench("stop");
                PostfixServer postfix = new PostfixServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            probed(agent, "accepted", 1);
            postfix.reload();
            probed(agent, "accepted", 3);
            assertThat(agent.incidents()).isEmpty();
            postfix.stop();
            JsonNode incident = agent.incident(SOON, "maintenance", is("maintenance", "", "open"));
            assertThat(incident.get("certainty").asString()).isEqualTo("confirmed");
            postfix.startAgain();
            JsonNode resolved =
                    agent.incident(SOON, "the start", is("maintenance", "", "resolved"));
            assertThat(resolved.get("id")).isEqualTo(incident.get("id"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void ordinaryMailIsNothing() throws Exception {
        try (Bench bench = new Bench("quiet");
                PostfixServer postfix = new PostfixServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(postfix, "")) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                answers.add(
                        Mail.send(postfix.port(), "client.example", "u" + i + "@lab.test", 2000));
            }
            assertThat(answers).allMatch(answer -> answer.startsWith("250"));
            probed(agent, "accepted", 2);
            assertThat(agent.incidents()).isEmpty();
            assertThat(bench.hooks()).isEmpty();
        }
    }
}

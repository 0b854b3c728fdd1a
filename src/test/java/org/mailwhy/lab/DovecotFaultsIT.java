package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged agent beside a real Postfix that delivers to a real Dovecot. */
class DovecotFaultsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void needBoth() {
        Lab.requireRootAnd("postfix");
        Lab.requireRootAnd("dovecot");
    }

    private static String sources(PostfixServer postfix, DovecotServer dovecot, Path key) {
        return """
        logs:
          - file: %s
          - file: %s
        quotas:
          every: 1m
          sources:
            - doveadm: {url: "http://127.0.0.1:%d/doveadm/v1", api_key_file: %s}
        """
                .formatted(postfix.log(), dovecot.log(), dovecot.httpPort(), key);
    }

    @Test
    void aMessageThatDoesNotFitIsAConfirmedFullMailbox() throws Exception {
        try (Bench bench = new Bench("quota");
                DovecotServer dovecot =
                        new DovecotServer(Lab.directory("dovecot"))
                                .withMailbox("bob", 20_480)
                                .start();
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with(
                                        "virtual_transport",
                                        "lmtp:inet:127.0.0.1:" + dovecot.lmtpPort())
                                .start()) {
            Path key = Files.writeString(bench.directory().resolve("key"), DovecotServer.API_KEY);
            try (PackagedAgent agent = bench.watch(postfix, sources(postfix, dovecot, key))) {
                for (int i = 0; i < 2; i++) {
                    assertThat(Mail.send(postfix.port(), "c.example", "bob@lab.test", 6500))
                            .startsWith("250");
                    delivered(postfix, i + 1);
                }
                // three quarters full: the third does not fit
                assertThat(Mail.send(postfix.port(), "c.example", "bob@lab.test", 9000))
                        .startsWith("250");
                JsonNode incident =
                        agent.incident(
                                SOON, "mailbox-quota", is("mailbox-quota", "confirmed", "open"));
                // the log line confirms first, the quota follows
                JsonNode evidence =
                        Lab.eventually(
                                SOON,
                                "the mailbox's quota",
                                () ->
                                        PackagedAgent.measured(
                                                agent.incident(
                                                        SOON,
                                                        "mailbox-quota",
                                                        is("mailbox-quota", "confirmed", "open")),
                                                "mailbox-quota"));
                JsonNode word = bench.hook("incident.opened", is("mailbox-quota", "", "open"));
                assertThat(PackagedAgent.measured(word, "mailbox-quota")).isEqualTo(evidence);
                assertThat(evidence.get("limit").asDouble()).isEqualTo(20_480);
                assertThat(evidence.get("value").asDouble()).isBetween(12_000.0, 20_480.0);
                assertThat(evidence.get("finding").asString()).containsPattern("[0-9.]+ k?B");
                assertThat(incident.get("direction").asString()).isEqualTo("given");
                assertThat(incident.toString()).doesNotContain("bob@lab.test");
                assertThat(agent.incidents()).hasSize(1);
                assertThat(incident.get("observations").asLong()).isEqualTo(1);
            }
        }
    }

    /** Deliveries side by side would all pass the quota's check. */
    private static void delivered(PostfixServer postfix, int count) throws Exception {
        Lab.eventually(
                SOON,
                "delivery",
                () ->
                        assertThat(Files.readAllLines(postfix.log()))
                                .filteredOn(line -> line.contains("status=sent"))
                                .hasSize(count));
    }

    @Test
    void anOrderlyStopIsMaintenance() throws Exception {
        try (Bench bench = new Bench("lmtp");
                DovecotServer dovecot =
                        new DovecotServer(Lab.directory("dovecot"))
                                .withMailbox("bob", 1 << 20)
                                .start();
                PostfixServer postfix =
                        new PostfixServer(bench.directory())
                                .with(
                                        "virtual_transport",
                                        "lmtp:inet:127.0.0.1:" + dovecot.lmtpPort())
                                .start()) {
            Path key = Files.writeString(bench.directory().resolve("key"), DovecotServer.API_KEY);
            try (PackagedAgent agent = bench.watch(postfix, sources(postfix, dovecot, key));
                    Mail session = new Mail(dovecot.lmtpPort())) {
                session.say("LHLO client.example");
                dovecot.terminate();
                Lab.eventually(
                        SOON,
                        "the goodbye",
                        () -> assertThat(session.say("NOOP")).startsWith("421 4.3.2"));
                Mail.send(postfix.port(), "c.example", "bob@lab.test", 500);
                agent.incident(SOON, "maintenance", is("maintenance", "", "open"));
            }
        }
    }
}

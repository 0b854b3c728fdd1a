package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;
import static org.mailwhy.lab.Bench.probed;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged agent beside a real Exim with real faults. */
class EximFaultsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void needExim() {
        Lab.requireRootAnd("exim");
    }

    @Test
    void aSpoolBelowEximsOwnMinimumIsAConfirmedFullDisk() throws Exception {
        try (Bench bench = new Bench("exim-disk");
                Tmpfs disk = Tmpfs.mount(bench.directory().resolve("fs"), 64L << 20);
                EximServer exim =
                        new EximServer(bench.directory())
                                .with("spool_directory", disk.path() + "/spool")
                                .start();
                PackagedAgent agent = bench.watch(exim, "")) {
            disk.leave(8_000_000);
            JsonNode incident =
                    agent.incident(SOON, "disk-full", is("disk-full", "confirmed", "open"));
            JsonNode evidence = PackagedAgent.measured(incident, "disk-full");
            assertThat(evidence.get("subject").asString()).isEqualTo(exim.spool().toString());
            assertThat(evidence.get("value").asDouble()).isBetween(7_000_000.0, 8_100_000.0);
            assertThat(evidence.get("limit").asDouble()).isEqualTo(10 << 20);
            disk.empty();
            JsonNode resolved = agent.incident(SOON, "the cure", is("disk-full", "", "resolved"));
            assertThat(resolved.get("id")).isEqualTo(incident.get("id"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void anAclThatClaimsAFullDiskIsAPolicy() throws Exception {
        try (Bench bench = new Bench("exim-acl");
                EximServer exim =
                        new EximServer(bench.directory())
                                .with(
                                        "acl_smtp_mail",
                                        "defer message = 452 4.3.1 Insufficient system storage")
                                .start();
                PackagedAgent agent = bench.watch(exim, "")) {
            agent.incident(
                    SOON,
                    "policy or unknown",
                    is("policy", "", "open").or(is("unknown", "", "open")));
            assertThat(agent.incidents()).noneMatch(is("disk-full", "", "open"));
        }
    }

    @Test
    void allConnectionsTakenIsAnOverload() throws Exception {
        try (Bench bench = new Bench("exim-max");
                EximServer exim =
                        new EximServer(bench.directory()).with("smtp_accept_max", "2").start();
                PackagedAgent agent = bench.watch(exim, "");
                Mail _ = Mail.served(exim.port());
                Mail _ = Mail.served(exim.port());
                Mail third = new Mail(exim.port())) {
            assertThat(third.greeting()).startsWith("421 Too many concurrent");
            agent.incident(SOON, "overload", is("overload", "confirmed", "open"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void oneClientWithTooManyConnectionsIsAConnectionLimit() throws Exception {
        try (Bench bench = new Bench("exim-host");
                EximServer exim =
                        new EximServer(bench.directory())
                                .with("smtp_accept_max_per_host", "2")
                                .start();
                PackagedAgent agent = bench.watch(exim, "");
                Mail _ = Mail.served(exim.port());
                Mail _ = Mail.served(exim.port());
                Mail third = new Mail(exim.port())) {
            assertThat(third.greeting()).contains("from this IP address");
            agent.incident(SOON, "connection-limit", is("connection-limit", "confirmed", "open"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void aLoadAboveTheLimitIsAnOverload() throws Exception {
        try (Bench bench = new Bench("exim-load");
                EximServer exim =
                        new EximServer(bench.directory())
                                .with("smtp_load_reserve", "0.01")
                                .start();
                PackagedAgent agent = bench.watch(exim, "")) {
            JsonNode incident =
                    agent.incident(SOON, "overload", is("overload", "confirmed", "open"));
            JsonNode evidence = PackagedAgent.measured(incident, "overload");
            assertThat(evidence.get("limit").asDouble()).isEqualTo(0.01);
        }
    }

    @Test
    void aStopIsMaintenanceAndAReloadIsNothing() throws Exception {
        try (Bench bench = new Bench("exim-stop");
                EximServer exim = new EximServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(exim, "")) {
            probed(agent, "accepted", 1);
            exim.reload();
            probed(agent, "accepted", 3);
            assertThat(agent.incidents()).isEmpty();
            exim.stop();
            JsonNode incident =
                    agent.incident(SOON, "maintenance", is("maintenance", "confirmed", "open"));
            exim.startAgain();
            JsonNode resolved =
                    agent.incident(SOON, "the start", is("maintenance", "", "resolved"));
            assertThat(resolved.get("id")).isEqualTo(incident.get("id"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void aMailboxOverItsQuotaIsConfirmed() throws Exception {
        try (Bench bench = new Bench("exim-quota");
                EximServer exim =
                        new EximServer(bench.directory()).withTransport("quota", "3K").start();
                PackagedAgent agent = bench.watch(exim, "")) {
            assertThat(Mail.send(exim.port(), "c.example", "q@lab.test", 4000)).startsWith("250");
            JsonNode incident =
                    agent.incident(SOON, "mailbox-quota", is("mailbox-quota", "confirmed", "open"));
            assertThat(incident.toString()).doesNotContain("q@lab.test");
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void ordinaryMailIsNothing() throws Exception {
        try (Bench bench = new Bench("exim-quiet");
                EximServer exim = new EximServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(exim, "")) {
            for (int i = 0; i < 100; i++) {
                assertThat(Mail.send(exim.port(), "c.example", "u@lab.test", 2000))
                        .startsWith("250");
            }
            probed(agent, "accepted", 2);
            assertThat(agent.incidents()).isEmpty();
            assertThat(bench.hooks()).isEmpty();
        }
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.TroubledServer;

/** SIGHUP and SIGTERM. */
class ReloadIT {
    private static final String RELOADED = "mailwhy_config_last_reload_successful";
    private static final String ACCEPTED =
            "mailwhy_probes_total{outcome=\"accepted\",server=\"%s\"}";

    private SimulatedSite site;
    private PackagedAgent agent;

    @BeforeEach
    void start() throws Exception {
        site = new SimulatedSite("reload");
        agent = site.start();
    }

    @AfterEach
    void end() throws Exception {
        agent.close();
        site.close();
    }

    @Test
    void aGoodConfigurationIsTakenWithoutLosingOrDoublingALine() throws Exception {
        try (TroubledServer second = TroubledServer.start(Script.healthy("mx2.lab.test"))) {
            site.watch(
                    "{name: mx2, address: \"127.0.0.1:%d\", every: 1s, tls: none}"
                            .formatted(second.address().getPort()));
            for (int i = 0; i < 300; i++) {
                site.logRefusal("out" + i / 20);
                LockSupport.parkNanos(5_000_000);
                if (i % 60 == 30) {
                    agent.hangUp();
                }
            }
            awaitMetric(ACCEPTED.formatted("mx2"), 1);
            assertThat(agent.metric(RELOADED)).isEqualTo(1);
            Lab.eventually(
                    SimulatedSite.PATIENCE,
                    "all refusals",
                    () ->
                            assertThat(SimulatedSite.stored(agent))
                                    .containsExactlyInAnyOrderElementsOf(site.logged()));
        }
    }

    @Test
    void aBadConfigurationKeepsTheOld() throws Exception {
        String good = Files.readString(site.premises().file());
        site.premises().configure("servers: [{address: mx1, evry: 1s}]\n");
        agent.hangUp();
        awaitReload(0);
        assertThat(agent.output())
                .contains("reload: " + site.premises().file() + ":1:")
                .doesNotContain("Exception");
        goesOn();
        Files.writeString(site.premises().file(), good);
        agent.hangUp();
        awaitReload(1);
        goesOn();
    }

    @Test
    void whatNeedsARestartIsSaid() throws Exception {
        String good = Files.readString(site.premises().file());
        Files.writeString(
                site.premises().file(), good.replaceFirst("listen: .*", "listen: 127.0.0.1:1"));
        agent.hangUp();
        awaitReload(0);
        assertThat(agent.output()).contains("a change there needs a restart");
        goesOn();
    }

    @Test
    void aTerminationEndsAlsoWhatHangs() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout((int) SimulatedSite.PATIENCE.toMillis());
            site.watch(
                    "{name: silent, address: \"127.0.0.1:%d\", every: 1s, timeout: 30s}"
                            .formatted(silent.getLocalPort()));
            agent.hangUp();
            silent.accept();
            Instant begun = Instant.now();
            assertThat(agent.stop()).isEqualTo(143);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));
            assertThat(site.premises().files()).containsExactly("mailwhy.db", "mailwhy.lock");
        }
    }

    private void awaitReload(int successful) throws Exception {
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "the reload",
                () -> assertThat(agent.metric(RELOADED)).isEqualTo(successful));
    }

    /** More probes are made. */
    private void goesOn() throws Exception {
        awaitMetric(ACCEPTED.formatted("mx1"), agent.metric(ACCEPTED.formatted("mx1")) + 1);
    }

    private void awaitMetric(String metric, double least) throws Exception {
        Lab.eventually(
                SimulatedSite.PATIENCE,
                metric,
                () -> assertThat(agent.metric(metric)).isGreaterThanOrEqualTo(least));
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.exec.Command;
import tools.jackson.databind.JsonNode;

/** What cannot be seen is said, with what mends it, and the rest goes on. */
class BlindAgentIT {
    private SimulatedSite site;

    @BeforeEach
    void open() throws Exception {
        site = new SimulatedSite("blind");
    }

    @AfterEach
    void close() throws Exception {
        site.premises().requireEmpty();
        site.close();
    }

    @Test
    void aLogThatMayNotBeRead() throws Exception {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root for another user");
        Lab.sh("chown root:adm %1$s && chmod 640 %1$s".formatted(site.log()));
        site.unprivileged();
        String remedy = "usermod -aG adm nobody";
        try (PackagedAgent agent = site.start()) {
            JsonNode failed = failed(agent);
            assertThat(failed.get("problem").asString())
                    .isEqualTo("no permission to read " + site.log());
            assertThat(failed.get("remedy").asString()).startsWith(remedy);
            assertThat(agent.get("/").body()).contains(remedy);
            Command.Result doctor =
                    site.premises().run("doctor", "--config", site.premises().file().toString());
            assertThat(doctor.exit()).as(doctor.err()).isEqualTo(1);
            assertThat(doctor.out()).contains(remedy);

            site.logRefusal("out1"); // while it cannot be seen
            Lab.sh("chmod o+r " + site.log());

            seesTheLog(agent);
        }
    }

    @Test
    void aLogThatComesLaterIsReadFromItsBeginning() throws Exception {
        Files.delete(site.log());
        try (PackagedAgent agent = site.start()) {
            assertThat(failed(agent).get("problem").asString())
                    .isEqualTo("there is no " + site.log());
            seesTheLog(agent);
        }
    }

    @Test
    void serversThatCannotBeFoundOrReached() throws Exception {
        site.watch(
                "{name: lost, address: \"mx.invalid:25\", every: 1s, timeout: 2s}",
                "{name: closed, address: \"127.0.0.1:%d\", every: 1s, timeout: 2s}"
                        .formatted(PostfixServer.freePort()));
        try (PackagedAgent agent = site.start()) {
            for (String outcome :
                    List.of(
                            "\"dns\",server=\"lost\"",
                            "\"refused\",server=\"closed\"",
                            "\"accepted\",server=\"mx1\"")) {
                String metric = "mailwhy_probes_total{outcome=" + outcome + "}";
                Lab.eventually(
                        SimulatedSite.PATIENCE,
                        metric,
                        () -> assertThat(agent.metric(metric)).isPositive());
            }
            assertThat(agent.output().lines()).as(agent.output()).hasSize(1);
        }
    }

    private JsonNode failed(PackagedAgent agent) throws Exception {
        JsonNode failed = agent.api("verdict").get("failed");
        for (JsonNode one : failed) {
            if (one.get("source").asString().contains(site.log().toString())) {
                return one;
            }
        }
        throw new AssertionError(failed.toString());
    }

    private void seesTheLog(PackagedAgent agent) throws Exception {
        site.logRefusal("out1");
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "the refusal",
                () ->
                        assertThat(SimulatedSite.stored(agent))
                                .containsExactlyInAnyOrderElementsOf(site.logged()));
        assertThat(agent.api("verdict").get("failed")).isEmpty();
    }
}

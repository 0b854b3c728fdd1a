package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The file system of the agent's own state directory is full. */
class FullStateDiskIT {
    private static final int REFUSALS = 200;
    private static final String COUNTED =
            "mailwhy_tempfails_total{cause=\"disk-full\",code=\"452\",direction=\"given\",server=\"out1\"}";

    @BeforeEach
    void needRoot() {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root to mount");
    }

    @Test
    void anAgentWhoseDiskFillsUpGoesOnAndStoresAllLater() throws Exception {
        try (SimulatedSite site = new SimulatedSite("full");
                Tmpfs disk = Tmpfs.mount(site.premises().state(), 2 << 20)) {
            try (PackagedAgent agent = site.start()) {
                disk.leave(0);
                seesAndTells(site, agent);
                disk.empty();
                storesAllOnce(site, agent);
                assertThat(agent.stop()).isEqualTo(143);
            }
            try (PackagedAgent again = site.start()) {
                storesAllOnce(site, again);
            }
            assertThat(site.hooks().received()).hasSize(1);
        }
    }

    @Test
    void anAgentThatStartsOnAFullDiskDoesToo() throws Exception {
        try (SimulatedSite site = new SimulatedSite("full");
                Tmpfs disk = Tmpfs.mount(site.premises().state(), 2 << 20)) {
            disk.leave(0);
            try (PackagedAgent agent = site.start()) {
                seesAndTells(site, agent);
                disk.empty();
                storesAllOnce(site, agent);
            }
        }
    }

    @Test
    void anAgentThatEndsBeforeThereIsSpaceReadsAllAgain() throws Exception {
        try (SimulatedSite site = new SimulatedSite("full");
                Tmpfs disk = Tmpfs.mount(site.premises().state(), 2 << 20)) {
            try (PackagedAgent agent = site.start()) {
                disk.leave(0);
                seesAndTells(site, agent);
                assertThat(agent.stop()).isEqualTo(143);
            }
            disk.empty();
            try (PackagedAgent again = site.start()) {
                storesAllOnce(site, again);
            }
        }
    }

    private static void seesAndTells(SimulatedSite site, PackagedAgent agent) throws Exception {
        for (int i = 0; i < REFUSALS; i++) {
            site.logRefusal("out1");
        }
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "the count",
                () -> assertThat(agent.metric(COUNTED)).isEqualTo(REFUSALS));
        JsonNode told = site.hook("incident.opened", is("disk-full", "", "open"));
        JsonNode incident =
                agent.incident(SimulatedSite.PATIENCE, "incident", is("disk-full", "", "open"));
        assertThat(incident.get("id")).isEqualTo(told.get("id"));
        assertThat(agent.api("incidents/" + incident.get("id").asString()).get("summary"))
                .isEqualTo(incident.get("summary"));
        assertThat(agent.get("/incidents/" + incident.get("id").asString()).statusCode())
                .isEqualTo(200);
        assertThat(agent.get("/").body()).contains("disk-full");
        assertThat(
                        agent.output()
                                .lines()
                                .filter(line -> line.contains("cannot write to the store")))
                .hasSize(1);
    }

    private static void storesAllOnce(SimulatedSite site, PackagedAgent agent) throws Exception {
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "all refusals",
                () ->
                        assertThat(SimulatedSite.stored(agent))
                                .hasSizeGreaterThanOrEqualTo(REFUSALS));
        assertThat(SimulatedSite.stored(agent)).containsExactlyInAnyOrderElementsOf(site.logged());
        assertThat(agent.all("incidents"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("observations").asInt()).isEqualTo(REFUSALS));
    }
}

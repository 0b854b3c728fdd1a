package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** kill -9 at any point loses nothing and doubles nothing. */
class KilledAgentIT {
    private static final int KILLS = 16;
    private static final int SLOWEST_MILLIS = 4_000;

    /** Refusals of one host in a row; each host is an incident. */
    private static final int OF_ONE_HOST = 40;

    @Test
    void eachRefusalIsStoredOnceAndEachIncidentIsTold() throws Exception {
        try (SimulatedSite site = new SimulatedSite("killed")) {
            try (PackagedAgent first = site.start()) {
                first.stop(); // it has said where the log begins
            }
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> mail =
                    CompletableFuture.runAsync(
                            () -> refuse(site, done), Thread::startVirtualThread);
            Random random = new Random(KILLS);
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill % 3 == 0) {
                    site.recover();
                } else {
                    site.refuse();
                }
                try (PackagedAgent agent = PackagedAgent.launch(site.premises())) {
                    // not a wait for something: the point of the kill is at random
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(SLOWEST_MILLIS));
                    agent.kill();
                }
            }
            done.set(true);
            mail.join();
            try (PackagedAgent agent = site.start()) {
                Lab.eventually(
                        SimulatedSite.PATIENCE,
                        "all refusals",
                        () ->
                                assertThat(SimulatedSite.stored(agent))
                                        .hasSizeGreaterThanOrEqualTo(site.logged().size()));
                assertThat(SimulatedSite.stored(agent))
                        .containsExactlyInAnyOrderElementsOf(site.logged());
                List<JsonNode> incidents = agent.all("incidents");
                countsEachRefusalOnce(incidents, site);
                Lab.eventually(
                        SimulatedSite.PATIENCE, "all notices", () -> told(incidents, site.hooks()));
            }
            assertThat(site.premises().files())
                    .containsOnly("mailwhy.db", "mailwhy.db-shm", "mailwhy.db-wal", "mailwhy.lock");
        }
    }

    private static void refuse(SimulatedSite site, AtomicBoolean done) {
        try {
            for (int i = 0; !done.get(); i++) {
                site.logRefusal("out" + i / OF_ONE_HOST);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void countsEachRefusalOnce(List<JsonNode> incidents, SimulatedSite site)
            throws IOException {
        Map<String, Integer> counted =
                incidents.stream()
                        .filter(incident -> incident.get("direction").asString().equals("given"))
                        .collect(
                                Collectors.toMap(
                                        incident -> incident.get("server").asString(),
                                        incident -> incident.get("observations").asInt(),
                                        Integer::sum));
        Map<String, Integer> logged =
                Files.readAllLines(site.log()).stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.replaceAll("^\\S+ (\\S+) .*", "$1"),
                                        _ -> 1,
                                        Integer::sum));
        assertThat(counted).isEqualTo(logged);
    }

    /** Each opened incident at least once, and under one id however often. */
    private static boolean told(List<JsonNode> incidents, WebhookInbox hooks) {
        for (JsonNode incident : incidents) {
            assertThat(
                            hooks.deliveries().stream()
                                    .filter(delivery -> opens(delivery.body(), incident))
                                    .map(WebhookInbox.Delivery::id)
                                    .distinct())
                    .as(incident.toString())
                    .hasSize(1);
        }
        return true;
    }

    private static boolean opens(JsonNode hook, JsonNode incident) {
        return hook.get("type").asString().equals("incident.opened")
                && hook.get("data").get("id").equals(incident.get("id"));
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.lab.WebhookInbox.Delivery;

/** Webhook receivers that are down, busy, or gone. */
class ReceiverTroubleIT {
    private static final String OUTCOMES = "mailwhy_alerts_total{outcome=\"%s\",receiver=\"ops\"}";

    private SimulatedSite site;
    private PackagedAgent agent;

    @BeforeEach
    void start() throws Exception {
        site = new SimulatedSite("receiver");
        agent = site.start();
    }

    @AfterEach
    void end() throws Exception {
        agent.close();
        site.close();
    }

    @Test
    void whatHappensWhileItIsDownIsDeliveredInOrder() throws Exception {
        site.hooks().down();
        site.refuse();
        awaitOpen(1);
        site.recover();
        awaitOpen(0);
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "what waits",
                () ->
                        assertThat(agent.metric("mailwhy_alerts_pending{receiver=\"ops\"}"))
                                .isEqualTo(2));

        site.hooks().up();

        awaitDeliveries(2);
        assertThat(site.hooks().received())
                .extracting(hook -> hook.get("type").asString())
                .containsExactly("incident.opened", "incident.resolved");
    }

    @Test
    void aFailingReceiverGetsTheSameNoticeAgain() throws Exception {
        site.hooks().answer(500, Duration.ZERO);
        site.refuse();
        awaitDeliveries(1);
        site.hooks().answer(204, Duration.ZERO);
        awaitDeliveries(2);
        assertThat(site.hooks().deliveries().stream().map(Delivery::id).distinct()).hasSize(1);
        assertThat(agent.metric(OUTCOMES.formatted("retried"))).isEqualTo(1);
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "the count",
                () -> assertThat(agent.metric(OUTCOMES.formatted("delivered"))).isEqualTo(1));
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() throws Exception {
        site.hooks().answer(429, Duration.ofSeconds(8));
        site.refuse();
        awaitDeliveries(1);
        site.hooks().answer(204, Duration.ZERO);
        awaitDeliveries(2);
        List<Delivery> deliveries = site.hooks().deliveries();
        assertThat(Duration.between(deliveries.get(0).at(), deliveries.get(1).at()))
                .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }

    @Test
    void aReceiverThatIsGoneIsLeftAlone() throws Exception {
        site.hooks().answer(410, Duration.ZERO);
        site.refuse();
        awaitDeliveries(1);
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "giving up",
                () -> assertThat(agent.metric(OUTCOMES.formatted("given-up"))).isEqualTo(1));
        site.hooks().answer(204, Duration.ZERO);
        site.recover();
        awaitDeliveries(2);
        assertThat(site.hooks().received())
                .extracting(hook -> hook.get("type").asString())
                .containsExactly("incident.resolved");
    }

    private void awaitOpen(int count) throws Exception {
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "open: " + count,
                () -> assertThat(agent.api("verdict").get("incidents")).hasSize(count));
    }

    private void awaitDeliveries(int count) throws Exception {
        Lab.eventually(
                SimulatedSite.PATIENCE,
                "deliveries: " + count,
                () -> assertThat(site.hooks().deliveries()).hasSize(count));
    }
}

package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.DeferredEnded;
import org.mailwhy.Event.Fate;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.Diagnostician;

/** What the engine remembers of who else was served, where, and after what time. */
class PatternsOverTimeTest {
    private static final String VAGUE = "421 4.3.2 Service not available, try again later";
    private static final String LATER = "451 4.7.1 Try again later";

    private final List<Judged> judged = new ArrayList<>();
    private final Engine engine =
            new Engine(new EngineOptions(List.of(), 5), Diagnostician.standard(), Resume.NOTHING);

    PatternsOverTimeTest() {
        tell(0, configured(0), limits(0), host(0, 40_000_000_000L));
    }

    @Test
    void aMonitorThatIsBlockedWhileOthersAreServedIsNoOutage() {
        tell(10, probe(10, "mx1", "192.0.2.5", VAGUE));
        tell(20, served(20, 12));
        tell(25, host(25, 40_000_000_000L));

        assertThat(engine.situation().open())
                .allSatisfy(incident ->
                        assertThat(incident.key().cause())
                                .isNotIn(
                                        Cause.OVERLOAD,
                                        Cause.MAINTENANCE,
                                        Cause.UNREACHABLE,
                                        Cause.SERVER_ERROR));
    }

    @Test
    void whatServedOthersBeforeMayBeDownNow() {
        tell(5, served(5, 12));
        tell(10, probe(10, "mx1", "192.0.2.5", VAGUE));

        assertThat(findings()).noneMatch(finding -> finding.startsWith("only our monitor"));
    }

    @Test
    void whoRefusesTellsWhatItDidBefore() {
        tell(10, probe(10, "far", "203.0.113.9", LATER));
        assertThat(newest().advice().retryAfter()).isNull();

        tell(310, accepted(310, "far", "203.0.113.9"));
        tell(3_000, probe(3_000, "far", "203.0.113.9", LATER));

        assertThat(newest().advice().retryAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(findings()).contains("earlier refusals in these words ended after 5 min");
    }

    @Test
    void aDeferredMessageThatWasSentTellsAfterWhatTime() {
        tell(10, deferred(10, "4Xa"));
        tell(610, new DeferredEnded(at(610), origin("mail.log"), "mx1", "4Xa", Fate.SENT));
        tell(620, deferred(620, "4Xb"));

        assertThat(newest().advice().retryAfter()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theOtherAddressesOfAServerTellWhetherItIsOneHostAlone() {
        tell(1, accepted(1, "far", "203.0.113.8"));
        tell(10, probe(10, "far", "203.0.113.9", VAGUE));
        assertThat(findings())
                .contains("only this host refuses; other hosts or addresses that accept us: 1");

        tell(20, probe(20, "far", "203.0.113.8", VAGUE));
        assertThat(findings())
                .contains("other hosts or addresses of the server that refuse us too: 1");
    }

    @Test
    void manyHostsOfAProviderThatRefuseUsHaveATroubleWithUs() {
        for (int host = 1; host <= 4; host++) {
            tell(host, received(host, "198.51.100." + host, "421 4.3.0 Temporary problem"));
        }

        assertThat(findings())
                .contains("other hosts or addresses of the provider that refuse us too: 3");
    }

    private static TrafficCounted served(double at, long many) {
        return new TrafficCounted(at(at), origin("mail.log"), "mx1", Direction.GIVEN, many);
    }

    private static Refused deferred(double at, String queueId) {
        return new Refused(
                at(at),
                origin("mail.log"),
                "mx1",
                new Dialogue(
                        Direction.RECEIVED,
                        Phase.RCPT,
                        new Dialogue.Peer("198.51.100.1", "mx.example.com", null),
                        new Dialogue.Envelope(null, "u@example.com", queueId, -1),
                        Speaker.UNKNOWN,
                        false,
                        null),
                Reply.parse(LATER).orElseThrow());
    }

    private void tell(double at, Fact... facts) {
        judged.addAll(engine.step(new Batch(at(at), Arrays.asList(facts), List.of())).judged());
    }

    private Diagnosis newest() {
        return judged.getLast().diagnosis();
    }

    private List<String> findings() {
        return newest().evidence().stream().map(e -> e.finding()).toList();
    }
}

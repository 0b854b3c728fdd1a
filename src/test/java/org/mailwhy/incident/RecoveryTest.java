package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/** How what was seen is left behind: by a cure, a restart, another configuration. */
class RecoveryTest {
    private final Watch watch = new Watch();

    private static Unanswered unresolved(double at, String server, String name) {
        return new Unanswered(
                at(at),
                origin("probe"),
                server,
                new Dialogue(
                        Direction.PROBE,
                        Phase.CONNECT,
                        new Dialogue.Peer(null, name, "monitor.example.org"),
                        Dialogue.Envelope.UNKNOWN,
                        Speaker.UNKNOWN,
                        false,
                        null),
                Silence.DNS,
                "SERVFAIL");
    }

    @Test
    void aNameThatIsKnownAgainEndsTheIncidentAndIsNoLongerShownAsFailing() {
        watch.tell(1, unresolved(1, "far", "far.example.net"));
        assertThat(watch.open()).hasSize(1);

        watch.tell(301, accepted(301, "far", "203.0.113.9"));

        assertThat(watch.open()).isEmpty();
        assertThat(shown("far")).containsExactly("203.0.113.9");
    }

    @Test
    void aDomainWhoseExchangersAreFoundAgainIsWell() {
        watch.tell(1, accepted(1, "far/mx.example.net", "203.0.113.9"))
                .tell(301, unresolved(301, "far", "example.net"));
        assertThat(shown("far")).as("also beside its hosts").containsExactly("example.net");
        assertThat(watch.open()).hasSize(1);

        watch.tell(601, accepted(601, "far/mx.example.net", "203.0.113.9"));

        assertThat(watch.open()).isEmpty();
        assertThat(watch.engine.situation().servers())
                .extracting(one -> one.server().name())
                .containsExactly("mx1", "far/mx.example.net");
    }

    @Test
    void anAddressThatTheServerGaveUpIsForgotten() {
        watch.tell(1, silent(1, "far", "203.0.113.9"), accepted(1, "far", "203.0.113.10"));
        for (int at = 301; at < 4 * 3600; at += 300) {
            watch.tell(at, accepted(at, "far", "203.0.113.10"));
        }
        assertThat(shown("far")).containsExactly("203.0.113.10");
    }

    private List<String> shown(String server) {
        return watch.engine.situation().servers().stream()
                .filter(one -> one.server().name().equals(server))
                .flatMap(one -> one.probes().keySet().stream())
                .sorted()
                .toList();
    }

    @Test
    void afterARestartEachAddressThatRefusedMustAccept() {
        watch.tell(1, silent(1, "mx1", "2001:db8::5"), accepted(1, "mx1", "192.0.2.5"));
        Watch after = new Watch(new EngineOptions(List.of(Watch.RULE), 5), resume());

        after.tell(61, accepted(61, "mx1", "192.0.2.5"));
        assertThat(after.open()).hasSize(1);
        after.tell(121, accepted(121, "mx1", "2001:db8::5"));
        assertThat(after.open()).isEmpty();
    }

    @Test
    void afterARestartAProbeStillDoesNotDisproveWhatComesAfterItsDepth() {
        watch.tell(
                1, given(1, "mx1", "198.51.100.1", null, "u@example.org", Phase.END_OF_DATA, FULL));
        Watch after = new Watch(new EngineOptions(List.of(Watch.RULE), 5), resume());

        after.tell(100, accepted(100, "mx1", "192.0.2.5")).idle(110, 600);
        assertThat(after.open()).hasSize(1);
    }

    /** As the store gives it back. */
    private Resume resume() {
        String id = watch.onlyOpen().id();
        List<Judged> refusals =
                watch.judged.stream().filter(one -> id.equals(one.incident())).toList();
        return new Resume(watch.open(), Map.of(id, refusals), List.of(), List.of(), watch.notices);
    }

    @Test
    void aNewConfigurationEndsTheWindowsAndTheFailuresThatItNoLongerHas() {
        watch.tell(1, window(0, 3600), new SourceFailed(at(1), origin("old.log"), "gone", ""))
                .tell(2, given(2, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().status().muted()).isTrue();

        watch.tell(3, configured(3));

        assertThat(watch.engine.situation().windows()).isEmpty();
        assertThat(watch.engine.situation().failed()).isEmpty();
        assertThat(watch.onlyOpen().status().muted()).isFalse();
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void aWindowThatTheNewConfigurationHasTooGoesOn() {
        watch.tell(1, window(0, 3600)).tell(2, given(2, "192.0.2.1", FULL));
        watch.tell(3, configured(3), window(0, 3600));
        assertThat(watch.onlyOpen().status().muted()).isTrue();
        assertThat(watch.notices).isEmpty();
    }

    @Test
    void aRefusalThatLaterEvidenceMakesAnIncidentBelongsToIt() {
        watch.tell(1, host(1, 40_000_000_000L)).tell(2, given(2, "192.0.2.1", FULL));
        assertThat(watch.open()).isEmpty();
        String refusal = watch.judged.getFirst().id();

        watch.tell(3, host(3, 10_000_000));

        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.DISK_FULL);
        assertThat(watch.claimed).isEqualTo(Map.of(refusal, watch.onlyOpen().id()));
    }

    @Test
    void noTwoReceiversShareTheIdOfANotice() {
        AlertRule like = Watch.RULE;
        List<AlertRule> rules =
                List.of("Aa", "BB", "a-b", "a b").stream()
                        .map(name ->
                                new AlertRule(
                                        name,
                                        like.causes(),
                                        like.directions(),
                                        like.hold(),
                                        like.minCount(),
                                        like.repeat()))
                        .toList();
        Watch many = new Watch(new EngineOptions(rules, 5));
        many.tell(1, given(1, "192.0.2.1", FULL));
        assertThat(many.notices).hasSize(4).extracting(Notice::id).doesNotHaveDuplicates();
    }
}

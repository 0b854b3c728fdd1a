package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.diagnosis.Refusals.refused;
import static org.mailwhy.diagnosis.Refusals.silent;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Event.Stage;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/** When a start explains a refusal, and when not. */
class LifecycleTest {
    private static final Refusals RELOAD =
            new Refusals()
                    .life(Stage.RELOADED, Duration.ofSeconds(3))
                    .life(Stage.STARTED, Duration.ofSeconds(3));

    @Test
    void aStartThatIsAReloadRefusesNobody() {
        assertThat(cause(refused("450 4.2.0 Greylisted, come back", Phase.RCPT), RELOAD))
                .isEqualTo(Cause.GREYLISTING);
        assertThat(confirmed(refused("421 Service not available", Phase.BANNER), RELOAD)).isFalse();
    }

    @Test
    void aReloadMayDropWhoConnectsMeanwhile() {
        assertThat(cause(silent(Silence.REFUSED, Phase.CONNECT), RELOAD))
                .isEqualTo(Cause.MAINTENANCE);
    }

    @Test
    void itsOwnStartDoesNotExplainWhatAServerMeetsAsAClient() {
        Refusals started = new Refusals().life(Stage.STARTED, Duration.ofSeconds(3));
        assertThat(cause(ofNextHop(), started)).isEqualTo(Cause.UNREACHABLE);
        assertThat(cause(silent(Silence.REFUSED, Phase.CONNECT), started))
                .isEqualTo(Cause.MAINTENANCE);
    }

    @Test
    void aStartAfterACrashIsTheCureAndNotTheCause() {
        Refusals crashed =
                new Refusals()
                        .refusedSince(Duration.ofSeconds(5))
                        .life(Stage.STARTED, Duration.ofSeconds(1));
        assertThat(cause(silent(Silence.REFUSED, Phase.CONNECT), crashed))
                .isEqualTo(Cause.UNREACHABLE);
    }

    private static Observation ofNextHop() {
        Unanswered seen = silent(Silence.REFUSED, Phase.CONNECT);
        Dialogue said = seen.dialogue();
        Dialogue own =
                new Dialogue(
                        said.direction(),
                        said.phase(),
                        said.peer(),
                        said.envelope(),
                        new Speaker("postfix", Speaker.MadeBy.CLIENT),
                        said.implied(),
                        said.session());
        return new Unanswered(
                seen.at(), seen.origin(), seen.server(), own, seen.silence(), seen.detail());
    }

    private static Cause cause(Observation seen, Refusals around) {
        return Diagnostician.standard().judge(seen, around.around()).cause();
    }

    private static boolean confirmed(Observation seen, Refusals around) {
        return Diagnostician.standard().judge(seen, around.around()).evidence().stream()
                .anyMatch(evidence -> evidence.confirms());
    }
}

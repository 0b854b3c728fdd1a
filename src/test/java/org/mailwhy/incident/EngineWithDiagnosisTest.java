package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Direction;
import org.mailwhy.Event.Stage;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Phase;
import org.mailwhy.Question;
import org.mailwhy.diagnosis.Diagnostician;

/** The engine and the diagnosis together, on what the lab's servers really say. */
class EngineWithDiagnosisTest {
    private final Engine engine =
            new Engine(
                    new EngineOptions(List.of(Watch.RULE), 1),
                    Diagnostician.standard(),
                    Resume.NOTHING);
    private final List<Question> questions = new ArrayList<>();

    EngineWithDiagnosisTest() {
        tell(0, configured(0), limits(0));
    }

    @Test
    void aDiskBelowTheServersOwnMinimumIsConfirmedAndResolvedByOneProbe() {
        tell(1, host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL));
        verdict(Cause.DISK_FULL, Certainty.CONFIRMED);

        tell(30, host(30, 2_000_000_000L)).tell(31, accepted(31, "mx1", "192.0.2.5")).tell(32);
        assertThat(engine.situation().open()).isEmpty();
    }

    @Test
    void theSampleThatComesAfterTheRefusalConfirmsItToo() {
        tell(1, given(1, "192.0.2.1", FULL));
        String id = only().id();
        assertThat(questions).contains(new Question.SampleHost());
        tell(1.2, host(1.2, 10_000_000));
        verdict(Cause.DISK_FULL, Certainty.CONFIRMED);
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void wordsOfAFullDiskBesideAHealthyOneAreNeverConfirmed() {
        String frame =
                "452 4.3.1 <unknown[192.0.2.1]>: Client host rejected: Insufficient system storage";
        tell(1, host(1, 40_000_000_000L), given(1, "192.0.2.1", frame))
                .tell(16, host(16, 40_000_000_000L), given(16, "192.0.2.1", frame));
        assertThat(engine.situation().open())
                .isNotEmpty()
                .allMatch(one -> one.key().cause() != Cause.DISK_FULL)
                .allMatch(one -> one.diagnosis().certainty() != Certainty.CONFIRMED);
    }

    @Test
    void whatWasRefutedOnceIsNotClaimedAnewByEachRefusal() {
        tell(1, host(1, 40_000_000_000L), given(1.5, "192.0.2.1", FULL));
        String id = only().id();
        for (int second = 5; second < 120; second += 5) {
            if (second % 15 == 0) {
                tell(second, host(second, 40_000_000_000L));
            }
            tell(second + 2, given(second + 2, "192.0.2.1", FULL));
            assertThat(only().key().cause()).isEqualTo(Cause.POLICY);
        }
        assertThat(only().id()).isEqualTo(id);

        tell(130, host(130, 10_000_000));
        verdict(Cause.DISK_FULL, Certainty.CONFIRMED);
    }

    @Test
    void aLookFromBeforeTheFirstRefusalRefutesNothing() {
        tell(1, host(1, 40_000_000_000L)).tell(12, probe(12, "mx1", "192.0.2.5", FULL));
        verdict(Cause.DISK_FULL, Certainty.LIKELY);
        tell(12.1, host(12.1, 40_000_000_000L));
        verdict(Cause.POLICY, Certainty.LIKELY);
    }

    @Test
    void aDiskThatFillsAgainIsTheSameIncidentAndNotRefutedByItsCure() {
        tell(1, host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL));
        String id = only().id();
        tell(30, host(30, 2_000_000_000L)).tell(31, accepted(31, "mx1", "192.0.2.5")).tell(32);
        assertThat(engine.situation().open()).isEmpty();

        tell(91, host(86, 2_000_000_000L), probe(91, "mx1", "192.0.2.5", FULL));
        verdict(Cause.DISK_FULL, Certainty.LIKELY);
        tell(91.1, host(91.1, 10_000_000));
        verdict(Cause.DISK_FULL, Certainty.CONFIRMED);
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void allProcessesHeldIsOverload() {
        tell(1, silent(1, "mx1", "192.0.2.5")).tell(1.2, host(1.2, 1L << 35, 10));
        verdict(Cause.OVERLOAD, Certainty.CONFIRMED);
    }

    @Test
    void aStoppedServerIsMaintenanceUntilItAcceptsAgain() {
        tell(1, life(0.5, Stage.STOPPED), host(1, 1L << 35)).tell(2, silent(2, "mx1", "192.0.2.5"));
        verdict(Cause.MAINTENANCE, Certainty.CONFIRMED);
        tell(62, accepted(62, "mx1", "192.0.2.5")).tell(63);
        assertThat(engine.situation().open()).isEmpty();
    }

    @Test
    void aFullMailboxIsConfirmedByItsQuota() {
        tell(
                1,
                given(
                        1,
                        "mx1",
                        "192.0.2.1",
                        null,
                        "u@example.org",
                        Phase.RCPT,
                        "452 4.2.2 <u@example.org>: Recipient address rejected: Mailbox is full"));
        assertThat(questions).contains(new Question.ReadQuota("u@example.org", 5_000));
        tell(1.3, quota(1.3, "u@example.org", 1_000_000));
        verdict(Cause.MAILBOX_QUOTA, Certainty.CONFIRMED);
    }

    @Test
    void tooManyConnectionsOfOneClientAreItsLimit() {
        tell(
                1,
                host(1, 1L << 35),
                given(1, "192.0.2.1", "421 4.7.0 mx1 Error: too many connections from 192.0.2.1"));
        assertThat(only().key().cause()).isEqualTo(Cause.CONNECTION_LIMIT);
    }

    @Test
    void ordinaryTrafficAndAReloadAreNothing() {
        tell(1, life(1, Stage.RELOADED));
        for (int i = 2; i < 300; i++) {
            tell(
                    i,
                    host(i, 1L << 35),
                    accepted(i, "mx1", "192.0.2.5"),
                    new TrafficCounted(at(i), origin("mail.log"), "mx1", Direction.GIVEN, 3));
        }
        assertThat(engine.situation().open()).isEmpty();
    }

    private EngineWithDiagnosisTest tell(double at, Fact... facts) {
        Step step = engine.step(new Batch(at(at), Arrays.asList(facts), List.of()));
        questions.addAll(step.questions());
        return this;
    }

    private Incident only() {
        assertThat(engine.situation().open()).hasSize(1);
        return engine.situation().open().getFirst();
    }

    private void verdict(Cause cause, Certainty certainty) {
        assertThat(only().key().cause()).isEqualTo(cause);
        assertThat(only().diagnosis().certainty()).isEqualTo(certainty);
    }
}

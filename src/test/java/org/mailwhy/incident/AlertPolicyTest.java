package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Direction;
import org.mailwhy.Phase;
import org.mailwhy.Question;

class AlertPolicyTest {
    private static final Set<Direction> DEFAULT = EnumSet.of(Direction.GIVEN, Direction.PROBE);

    @Test
    void aReceiverIsToldOnlyOfItsCausesAndDirections() {
        Watch watch = watch(rule("disk", EnumSet.of(Cause.DISK_FULL), Duration.ZERO, 1));
        watch.tell(1, silent(1, "mx1", "192.0.2.5"));
        for (int i = 0; i < 9; i++) {
            watch.tell(2 + i, received(2 + i, "192.0.2." + i, FULL));
        }
        assertThat(watch.open()).hasSize(2);
        assertThat(watch.notices).isEmpty();

        watch.tell(20, given(20, "192.0.2.1", FULL));
        assertThat(watch.notices).hasSize(1);
        assertThat(watch.notices.getFirst().receiver()).isEqualTo("disk");
        assertThat(watch.notices.getFirst().incident()).isEqualTo(watch.open().getFirst());
    }

    @Test
    void anIncidentMustLastBeforeItIsTold() {
        Watch watch = watch(rule("ops", all(), Duration.ofSeconds(90), 1));
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL)).tell(60).tell(90);
        assertThat(watch.notices).isEmpty();
        watch.tell(91);
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void whatEndsBeforeItsHoldIsNeverTold() {
        Watch watch = watch(rule("ops", all(), Duration.ofSeconds(90), 1));
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL))
                .tell(60, accepted(60, "mx1", "192.0.2.5"))
                .idle(61, 3000);
        assertThat(watch.changeLabels()).containsExactly("opened", "resolved");
        assertThat(watch.notices).isEmpty();
    }

    @Test
    void anIncidentMustBeBigEnoughBeforeItIsTold() {
        Watch watch = watch(rule("ops", all(), Duration.ZERO, 3));
        watch.tell(1, given(1, "192.0.2.1", FULL)).tell(2, given(2, "192.0.2.1", FULL));
        assertThat(watch.notices).isEmpty();
        watch.tell(3, given(3, "192.0.2.1", FULL)).tell(4, given(4, "192.0.2.1", FULL));
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void anOpenIncidentIsRepeated() {
        AlertRule rule =
                new AlertRule("ops", all(), DEFAULT, Duration.ZERO, 1, Duration.ofMinutes(10));
        Watch watch = watch(rule);
        for (int i = 0; i <= 30; i++) {
            watch.tell(i * 60, probe(i * 60, "mx1", "192.0.2.5", FULL));
        }
        assertThat(watch.noticeLabels())
                .containsExactly("opened", "repeated", "repeated", "repeated");
    }

    @Test
    void aWindowMutesTheIncidentAndItsNotices() {
        Watch watch = new Watch();
        watch.tell(1, window(0, 600), given(10, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().status().muted()).isTrue();
        watch.tell(300, given(300, "192.0.2.1", FULL));
        assertThat(watch.notices).isEmpty();

        watch.tell(610, given(610, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().status().muted()).isFalse();
        assertThat(watch.changeLabels()).contains("updated");
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void whoWasToldBeforeTheWindowIsToldOfTheEndInsideIt() {
        Watch watch = new Watch();
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL))
                .tell(50, window(50, 600))
                .tell(60, accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.noticeLabels()).containsExactly("opened", "resolved");
    }

    @Test
    void theFirstWordWaitsForWhatWasAskedAndSaysTheVerdictOfThatMoment() {
        Watch watch = unanswered();
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL));
        assertThat(watch.changeLabels()).containsExactly("opened");
        assertThat(watch.notices).isEmpty();

        watch.tell(1.2, host(1.1, 10_000_000), answered(at(1.2), new Question.SampleHost()));
        assertThat(watch.notices)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.change()).isEqualTo("opened");
                    assertThat(notice.incident().diagnosis().certainty())
                            .isEqualTo(Certainty.CONFIRMED);
                });
    }

    @Test
    void nobodyIsToldOfACauseThatTheAnswerRefutes() {
        Watch watch = watch(rule("disk", EnumSet.of(Cause.DISK_FULL), Duration.ZERO, 1));
        watch.answering = false;
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL))
                .tell(1.2, host(1.1, 1L << 35), answered(at(1.2), new Question.SampleHost()))
                .tell(3);
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.POLICY);
        assertThat(watch.notices).isEmpty();
    }

    @Test
    void withoutAnAnswerTheFirstWordWaitsOneSecond() {
        Watch watch = unanswered();
        watch.tell(1, given(1, "192.0.2.1", FULL)).tell(1.9);
        assertThat(watch.notices).isEmpty();
        watch.tell(2);
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void oneOfTwoAnswersIsNotAll() {
        Watch watch = unanswered();
        watch.tell(1, given(1, "mx1", "192.0.2.1", null, "u@example.org", Phase.RCPT, FULL));
        assertThat(watch.questions).hasSize(2);
        watch.tell(1.1, answered(at(1.1), watch.questions.getFirst()));
        assertThat(watch.notices).isEmpty();
        watch.tell(1.2, answered(at(1.2), watch.questions.getLast()));
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void anAnswerThatIsUnderWayForAnotherRefusalIsAwaitedToo() {
        Watch watch = unanswered();
        watch.tell(1, given(1, "192.0.2.1", "421 4.3.0 storage"))
                .tell(1.2, silent(1.2, "mx1", "192.0.2.5"));
        assertThat(watch.open()).hasSize(2);
        assertThat(watch.notices).isEmpty();
        watch.tell(1.3, host(1.3, 1L << 35, 10), answered(at(1.3), new Question.SampleHost()));
        assertThat(watch.notices)
                .extracting(notice -> notice.incident().key().cause())
                .containsExactlyInAnyOrder(Cause.POLICY, Cause.OVERLOAD);
    }

    @Test
    void whereNothingIsAskedTheFirstWordComesAtOnce() {
        Watch watch = unanswered();
        watch.engine.step(new Batch(at(1), List.of(), List.of()));
        Step step =
                watch.engine.step(
                        new Batch(at(2), List.of(probe(2, "far", "203.0.113.9", FULL)), List.of()));
        assertThat(step.notices()).extracting(Notice::change).containsExactly("opened");
    }

    @Test
    void whatIsReopenedWaitsToo() {
        Watch watch = new Watch();
        watch.tell(1, host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL))
                .tell(60, host(60, 1L << 35), accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.noticeLabels()).containsExactly("opened", "resolved");
        watch.answering = false;
        watch.tell(200, probe(200, "mx1", "192.0.2.5", FULL));
        assertThat(watch.changeLabels()).endsWith("reopened");
        assertThat(watch.noticeLabels()).containsExactly("opened", "resolved");
        watch.tell(200.2, host(200.2, 10_000_000));
        watch.tell(200.3, answered(at(200.3), new Question.SampleHost()));
        assertThat(watch.noticeLabels()).containsExactly("opened", "resolved", "reopened");
        assertThat(watch.notices.getLast().incident().diagnosis().certainty())
                .isEqualTo(Certainty.CONFIRMED);
    }

    private static Watch unanswered() {
        Watch watch = new Watch();
        watch.answering = false;
        return watch;
    }

    @Test
    void aReloadThatAddsAReceiverTellsItOfWhatIsOpen() {
        Watch watch = new Watch();
        watch.tell(1, given(1, "192.0.2.1", FULL));
        AlertRule second = rule("second", all(), Duration.ZERO, 1);
        watch.engine.adopt(new EngineOptions(List.of(Watch.RULE, second), 5));
        watch.tell(2);
        assertThat(watch.notices).extracting(Notice::receiver).containsExactly("ops", "second");
        assertThat(watch.notices).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Test
    void aReloadThatDropsAReceiverTellsItNothingMore() {
        Watch watch = new Watch();
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL));
        watch.engine.adopt(new EngineOptions(List.of(), 5));
        watch.tell(60, accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.open()).isEmpty();
        assertThat(watch.noticeLabels()).containsExactly("opened");
    }

    @Test
    void twoIncidentsThatTurnOutToBeOneAreToldSo() {
        Watch watch = new Watch();
        watch.tell(1, host(1, 1L << 33, 10), silent(1, "mx1", "192.0.2.5"));
        watch.idle(10, 200).tell(300, silent(300, "mx1", "2001:db8::5"));
        assertThat(watch.open()).hasSize(2);
        watch.tell(301, host(301, 1L << 33, 10));

        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.OVERLOAD);
        assertThat(watch.onlyOpen().tally().observations()).isEqualTo(2);
        assertThat(watch.noticeLabels()).containsExactly("opened", "opened", "resolved");
    }

    private static EnumSet<Cause> all() {
        return EnumSet.allOf(Cause.class);
    }

    private static AlertRule rule(String name, Set<Cause> causes, Duration hold, int minCount) {
        return new AlertRule(name, causes, DEFAULT, hold, minCount, Duration.ZERO);
    }

    private static Watch watch(AlertRule rule) {
        return new Watch(new EngineOptions(List.of(rule), 5));
    }
}

package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Change;
import org.mailwhy.Direction;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Event.Stage;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Question;
import org.mailwhy.Silence;

class EngineTest {
    private final Watch watch = new Watch();

    @Test
    void aFullDiskOpensAtTheFirstRefusalAndIsConfirmedByTheHost() {
        watch.tell(1, given(1, "192.0.2.1", FULL));
        String id = watch.onlyOpen().id();
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.LIKELY);

        watch.tell(2, host(2, 10_000_000));

        assertThat(watch.onlyOpen().id()).isEqualTo(id);
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(watch.changeLabels()).containsExactly("opened", "updated");
        assertThat(watch.noticeLabels()).containsExactly("opened", "updated");
    }

    @Test
    void aFullDiskIsResolvedByOneProbeOnceTheDiskHasSpace() {
        watch.tell(1, host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL))
                .tell(2, given(2, "192.0.2.1", FULL))
                .tell(60, accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.open()).as("the host still says full").hasSize(1);
        assertThat(watch.questions).last().isEqualTo(new Question.SampleHost());

        watch.tell(61, host(61, 900_000_000));

        assertThat(watch.open()).isEmpty();
        assertThat(watch.changeLabels()).containsExactly("opened", "counted", "resolved");
    }

    @Test
    void aNewIncidentAsksAgainWhatWasAnsweredBeforeIt() {
        watch.tell(1, given(1, "192.0.2.1", FULL)).tell(2, given(2, "192.0.2.1", FULL));
        assertThat(watch.questions).containsExactly(new Question.SampleHost());
        watch.tell(3, silent(3, "mx1", "192.0.2.5"));
        assertThat(watch.questions)
                .containsExactly(new Question.SampleHost(), new Question.SampleHost());
    }

    @Test
    void aSourceThatAReloadDropsIsNoLongerBlind() {
        watch.tell(
                1,
                new SourceFailed(at(1), new Origin("mx1", "host", "/gone"), "does not exist", ""));
        assertThat(watch.engine.situation().failed()).hasSize(1);
        watch.tell(2, configured(2));
        assertThat(watch.engine.situation().failed()).isEmpty();
    }

    @Test
    void aDiskThatHasSpaceAgainIsProbedBeforeItsTurn() {
        watch.tell(1, host(1, 10_000_000), given(1, "192.0.2.1", FULL));
        watch.questions.clear();
        watch.tell(16, host(16, 10_000_000));
        assertThat(watch.questions).isEmpty();

        watch.tell(31, host(31, 900_000_000)).tell(46, host(46, 900_000_000));
        assertThat(watch.questions).containsExactly(new Question.ProbeAgain("mx1"));
    }

    @Test
    void aProbeThatHangsInTheSessionIsAnIncident() {
        Unanswered slow =
                new Unanswered(
                        at(1),
                        origin("probe"),
                        "far",
                        silent(1, "far", "203.0.113.9").dialogue(),
                        Silence.TIMEOUT,
                        "nothing for 30 s");
        watch.tell(1, slow);
        assertThat(watch.onlyOpen().tally().byCode()).isEqualTo(Map.of("none", 1L));
    }

    @Test
    void wordsThatTheHostRefutesChangeTheCauseAndKeepTheId() {
        watch.tell(1, given(1, "192.0.2.1", FULL));
        String id = watch.onlyOpen().id();
        watch.tell(2, host(2, 40_000_000_000L)).tell(3, given(3, "192.0.2.1", FULL));

        assertThat(watch.onlyOpen().id()).isEqualTo(id);
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.POLICY);
        assertThat(watch.onlyOpen().tally().observations()).isEqualTo(2);
    }

    @Test
    void aFullDiskBesideARuleThatSpeaksLikeOneIsAnIncidentOfItsOwn() {
        watch.tell(1, given(1, "192.0.2.1", FULL)).tell(2, host(2, 40_000_000_000L));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.POLICY);

        watch.tell(400, host(400, 10_000_000), given(400, "192.0.2.1", FULL));
        assertThat(watch.open())
                .extracting(one -> one.key().cause())
                .containsExactly(Cause.DISK_FULL, Cause.POLICY);
    }

    @Test
    void anOldConfirmationDoesNotConfirmWhatComesAfterItsCure() {
        watch.tell(1, host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL))
                .tell(50, host(50, 40_000_000_000L))
                .tell(60, accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.open()).isEmpty();

        watch.tell(300, given(300, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.LIKELY);
        watch.tell(301, host(301, 40_000_000_000L));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.POLICY);
    }

    @Test
    void whatAMeasurementConfirmedIsNotUndoneByALaterLook() {
        watch.tell(1, host(1, 10_000_000), given(1, "192.0.2.1", FULL))
                .tell(200, given(200, "192.0.2.1", FULL))
                .tell(201, host(201, 40_000_000_000L));

        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.DISK_FULL);
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void aSurerRefusalMakesTheIncidentSurer() {
        watch.tell(1, given(1, "192.0.2.1", FULL))
                .tell(200, host(200, 10_000_000), given(200, "192.0.2.1", FULL));
        assertThat(watch.changeLabels()).containsExactly("opened", "updated");
        watch.tell(500, given(500, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void aLineFromBeforeTheEndThatIsReadAfterItReopensNothing() {
        watch.tell(1, host(1, 10_000_000), given(1, "192.0.2.1", FULL))
                .tell(59, host(59, 900_000_000))
                .tell(60, accepted(60, "mx1", "192.0.2.5"))
                .tell(60.5, given(59.9, "192.0.2.1", FULL));

        assertThat(watch.changeLabels()).containsExactly("opened", "resolved", "counted");
        assertThat(watch.changes.getLast().incident().tally().observations()).isEqualTo(2);
        assertThat(watch.judged.getLast().incident())
                .isEqualTo(watch.changes.getLast().incident().id());
    }

    @Test
    void probesAndClientsOfALocalServerAreOneIncident() {
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL))
                .tell(9, given(9, "198.51.100.1", FULL))
                .tell(12, given(12, "198.51.100.2", FULL));

        Incident incident = watch.onlyOpen();
        assertThat(incident.key().direction()).isEqualTo(Direction.GIVEN);
        assertThat(incident.tally().byCode()).isEqualTo(Map.of("452", 3L));
    }

    @Test
    void aServerElsewhereIsJudgedWithoutThisHost() {
        watch.tell(1, host(1, 10_000_000), probe(1, "far", "203.0.113.9", FULL));

        assertThat(watch.onlyOpen().key().direction()).isEqualTo(Direction.PROBE);
        assertThat(watch.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(watch.questions).isEmpty();

        watch.tell(300, accepted(300, "far", "203.0.113.9"));
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void aStoppedServerIsUnreachableUntilTheLogSaysWhy() {
        watch.tell(1, silent(1, "mx1", "192.0.2.5"));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.UNREACHABLE);
        String id = watch.onlyOpen().id();

        watch.tell(2, life(0.5, Stage.STOPPED));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.MAINTENANCE);
        assertThat(watch.onlyOpen().id()).isEqualTo(id);

        watch.tell(60, accepted(60, "mx1", "192.0.2.5"));
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void busyProcessesExplainTheSilence() {
        watch.tell(1, silent(1, "mx1", "192.0.2.5")).tell(2, host(2, 1L << 33, 10));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.OVERLOAD);

        // the next refusal is judged before its sample comes: it is the same incident
        watch.tell(200, silent(200, "mx1", "192.0.2.5"));
        assertThat(watch.onlyOpen().tally().observations()).isEqualTo(2);
        watch.tell(201, host(201, 1L << 33, 10));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.OVERLOAD);
    }

    @Test
    void aReloadAndOrdinaryTrafficOpenNothing() {
        watch.tell(1, life(1, Stage.RELOADED), host(1, 1L << 33));
        for (int i = 2; i < 500; i++) {
            watch.tell(
                    i,
                    new TrafficCounted(at(i), origin("mail.log"), "mx1", Direction.GIVEN, 20),
                    accepted(i, "mx1", "192.0.2.5"));
        }
        assertThat(watch.changes).isEmpty();
        assertThat(watch.notices).isEmpty();
    }

    @Test
    void theLimitsOfOneClientOpenAnIncidentOnlyWhenManyMeetThem() {
        for (int i = 0; i < 50; i++) {
            watch.tell(i, given(i, "192.0.2.1", MANY));
        }
        for (int i = 2; i <= 4; i++) {
            watch.tell(50 + i, given(50 + i, "192.0.2." + i, MANY));
        }
        assertThat(watch.open()).isEmpty();
        assertThat(watch.judged).hasSize(53).allMatch(Judged::counted);

        watch.tell(60, given(60, "192.0.2.5", MANY));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.CONNECTION_LIMIT);
    }

    @Test
    void manyInAnHourAreNotMany() {
        for (int i = 0; i < 12; i++) {
            watch.idle(i * 300 + 1, i * 300 + 299)
                    .tell(i * 300 + 300, given(i * 300 + 300, "192.0.2." + i, MANY));
        }
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void oneFullMailboxIsOneHoweverManyWriteToIt() {
        for (int i = 0; i < 20; i++) {
            watch.tell(i, box(i, "192.0.2." + i, "u@example.org"));
        }
        assertThat(watch.open()).isEmpty();
        for (int i = 0; i < 4; i++) {
            watch.tell(30 + i, box(30 + i, "192.0.2.1", "v" + i + "@example.org"));
        }
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.MAILBOX_QUOTA);
    }

    @Test
    void aFullMailboxOpensIsConfirmedAndResolves() {
        Watch strict = new Watch(new EngineOptions(List.of(Watch.RULE), 1));
        strict.tell(1, box(1, "192.0.2.1", "U+news@example.org"));
        assertThat(strict.questions).contains(new Question.ReadQuota("U+news@example.org", 5_000));

        strict.tell(2, quota(2, "u@example.org", 1_000_000));
        assertThat(strict.onlyOpen().diagnosis().certainty()).isEqualTo(Certainty.CONFIRMED);

        strict.tell(90, accepted(90, "mx1", "192.0.2.5"));
        assertThat(strict.open()).as("a probe does not show it").hasSize(1);
        strict.tell(120, quota(120, "u@example.org", 400_000));
        assertThat(strict.open()).isEmpty();
    }

    @Test
    void whatIsMeasuredKeepsAServersIncidentOpenButNoMailboxs() {
        Watch strict = new Watch(new EngineOptions(List.of(Watch.RULE), 1));
        strict.tell(
                1,
                host(1, 10_000_000),
                quota(1, "u@example.org", 1_000_000),
                given(1, "192.0.2.1", FULL),
                box(1, "192.0.2.1", "u@example.org"));
        assertThat(strict.open()).hasSize(2);
        for (int minute = 1; minute < 150; minute++) {
            double at = minute * 60;
            strict.tell(at, host(at, 10_000_000), quota(at, "u@example.org", 1_000_000));
        }
        assertThat(strict.onlyOpen().key().cause()).isEqualTo(Cause.DISK_FULL);
    }

    @Test
    void questionsAboutOneSubjectArePutOnceInTenSeconds() {
        watch.tell(1, box(1, "192.0.2.1", "u@example.org"), box(1, "192.0.2.2", "u@example.org"))
                .tell(9, box(9, "192.0.2.1", "u@example.org"));
        assertThat(watch.questions).hasSize(2);
        watch.tell(12, box(12, "192.0.2.1", "u@example.org"));
        assertThat(watch.questions).hasSize(4);
    }

    @Test
    void manyRecipientsDoNotMakeEndlessQuestions() {
        for (int i = 0; i < 500; i++) {
            watch.tell(1, box(1, "192.0.2.1", "u" + i + "@example.org"));
        }
        assertThat(watch.questions.stream().distinct()).hasSize(20);
        assertThat(watch.questions).as("the incident asks once more").hasSizeLessThan(23);
    }

    @Test
    void aBacklogIsJudgedAndCountedButOpensNothing() {
        watch.tell(7200, host(7200, 10_000_000), given(60, "192.0.2.1", FULL));

        assertThat(watch.judged).hasSize(1).allMatch(Judged::counted);
        assertThat(watch.judged.getFirst().diagnosis().certainty())
                .as("judged only by evidence of its own time")
                .isEqualTo(Certainty.LIKELY);
        assertThat(watch.open()).isEmpty();
        assertThat(watch.questions).isEmpty();
    }

    @Test
    void aTimeStampFromTheFutureIsTakenForNow() {
        watch.tell(1, given(90_000, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().status().opened()).isEqualTo(at(1));
    }

    @Test
    void quietnessResolvesAndTheSameTroubleSoonAfterKeepsTheId() {
        watch.tell(1, given(1, "192.0.2.1", FULL)).idle(2, 1000);
        assertThat(watch.open()).isEmpty();
        String id = watch.changes.getLast().incident().id();

        watch.tell(1100, given(1100, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().id()).isEqualTo(id);
        assertThat(watch.changes.getLast()).isInstanceOf(Change.Reopened.class);
        assertThat(watch.noticeLabels()).containsExactly("opened", "resolved", "reopened");

        watch.idle(1110, 4000).tell(4010, given(4010, "192.0.2.1", FULL));
        assertThat(watch.onlyOpen().id()).isNotEqualTo(id);
    }

    @Test
    void aProbeThatCameThroughWaitsForTheClientsWhenNothingIsMeasured() {
        watch.tell(1, probe(1, "mx1", "192.0.2.5", FULL))
                .tell(50, given(50, "198.51.100.1", FULL))
                .tell(61, accepted(61, "mx1", "192.0.2.5"));
        assertThat(watch.open()).hasSize(1);
        watch.tell(111);
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void oneAddressThatAcceptsDoesNotSpeakForTheOther() {
        watch.tell(1, silent(1, "mx1", "2001:db8::5"), accepted(1, "mx1", "192.0.2.5"))
                .tell(61, silent(61, "mx1", "2001:db8::5"), accepted(61, "mx1", "192.0.2.5"));
        assertThat(watch.changeLabels()).containsExactly("opened", "counted");
        assertThat(watch.onlyOpen().tally().byCode()).isEqualTo(Map.of("none", 2L));

        watch.tell(121, accepted(121, "mx1", "2001:db8::5"));
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void aProbeDoesNotDisproveWhatComesAfterItsDepth() {
        watch.tell(
                        1,
                        given(
                                1,
                                "mx1",
                                "198.51.100.1",
                                null,
                                "u@example.org",
                                Phase.END_OF_DATA,
                                FULL))
                .tell(100, accepted(100, "mx1", "192.0.2.5"))
                .idle(110, 600);
        assertThat(watch.open()).hasSize(1);
        watch.idle(610, 1000);
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void receivedRefusalsAreAnIncidentOfTheProvider() {
        for (int i = 0; i < 5; i++) {
            watch.tell(i, received(i, "192.0.2." + i, "421 4.7.28 rate limited"));
        }
        assertThat(watch.onlyOpen().key())
                .isEqualTo(new Incident.Key("mx1", Direction.RECEIVED, "gmail", Cause.RATE_LIMIT));
        assertThat(watch.judged).allMatch(one -> "gmail".equals(one.provider()));
    }

    @Test
    void aServersStatementAloneOpensNothing() {
        watch.tell(1, trouble(1, Cause.DISK_FULL, "192.0.2.1"));
        assertThat(watch.open()).isEmpty();
    }

    @Test
    void anUnexplainedRefusalOfOurProbeIsAnIncidentOfAStrangerNot() {
        watch.tell(1, given(1, "192.0.2.1", ODD));
        assertThat(watch.open()).isEmpty();
        watch.tell(60, probe(60, "mx1", "192.0.2.5", ODD));
        assertThat(watch.onlyOpen().key().cause()).isEqualTo(Cause.UNKNOWN);
    }

    @Test
    void theHostsOfADomainAreShownOneByOne() {
        watch.tell(1, accepted(1, "far/a.example.net", "192.0.2.8"))
                .tell(1, silent(1, "far/b.example.net", "192.0.2.9"));
        assertThat(watch.engine.situation().servers())
                .extracting(watched -> watched.server().name())
                .containsExactly("mx1", "far/a.example.net", "far/b.example.net");
        assertThat(watch.onlyOpen().key().server()).isEqualTo("far/b.example.net");
    }

    @Test
    void aBlindSourceIsKnownUntilItRecovers() {
        Origin place = new Origin("mx1.example.org", "host", "/srv");
        watch.tell(1, new SourceFailed(at(1), origin("queue"), "no permission", ""))
                .tell(1, new SourceFailed(at(1), place, "no such path", ""));
        assertThat(watch.engine.situation().failed()).hasSize(2);
        watch.tell(2, new SourceRecovered(at(2), origin("queue")));
        assertThat(watch.engine.situation().failed())
                .extracting(failure -> failure.origin().source())
                .containsExactly("host");
    }

    @Test
    void aLookThatNoLongerComplainsSeesAgain() {
        Origin place = new Origin("mx1.example.org", "host", "/srv");
        watch.tell(1, host(1, 1L << 33), new SourceFailed(at(1), place, "no such path", ""))
                .tell(16, host(16, 1L << 33), new SourceFailed(at(16), place, "no such path", ""));
        assertThat(watch.engine.situation().failed()).hasSize(1);
        watch.tell(31, host(31, 1L << 33));
        assertThat(watch.engine.situation().failed()).isEmpty();
    }

    @Test
    void theSituationHoldsTheLastOfEverything() {
        watch.tell(1, host(1, 20_000_000), quota(1, "u@example.org", 5))
                .tell(at(2), List.of(accepted(2, "mx1", "192.0.2.5")));
        Situation now = watch.engine.situation();
        assertThat(now.at()).isEqualTo(at(2));
        assertThat(now.limits()).hasSize(1);
        assertThat(now.quotas()).hasSize(1);
        assertThat(now.servers().getFirst().probes()).containsKey("192.0.2.5");
        assertThat(now.sampled()).containsKey("host").containsEntry("probe", at(2));
        assertThat(now.forecasts())
                .containsExactly(new Situation.Outlook(SPOOL, (double) LIMIT, null));
    }

    @Test
    void aDiskThatFillsIsForecastAndItsMinutesAreKept() {
        for (int i = 0; i <= 20; i++) {
            watch.tell(i * 15, host(i * 15, 1_000_000_000L - i * 15_000_000L));
        }
        assertThat(watch.engine.situation().forecasts().getFirst().seconds())
                .isNotNull()
                .satisfies(seconds ->
                        assertThat(seconds)
                                .isCloseTo(
                                        (700_000_000.0 - LIMIT) / 1_000_000,
                                        Percentage.withPercentage(1)));
        assertThat(watch.minutes)
                .contains(
                        new Minute(
                                "filesystem_available_bytes " + SPOOL,
                                Instant.parse("2026-11-24T12:01:00Z"),
                                895_000_000,
                                940_000_000));
    }

    private static Observation box(double at, String client, String recipient) {
        return given(at, "mx1", client, null, recipient, Phase.RCPT, BOX);
    }
}

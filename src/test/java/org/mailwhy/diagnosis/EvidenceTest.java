package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.diagnosis.Refusals.refused;
import static org.mailwhy.diagnosis.Refusals.silent;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Event.Stage;
import org.mailwhy.Evidence;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Trial;
import org.mailwhy.Observation;
import org.mailwhy.Phase;
import org.mailwhy.Silence;

class EvidenceTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();
    private static final String STORAGE = "452 4.3.1 Insufficient system storage";
    private static final String OVER_QUOTA =
            "452 4.2.2 <user@example.org> Quota exceeded (mailbox for user is full)";
    private static final long PLENTY = 40_000_000_000L;

    private static Diagnosis judge(Observation observation, Refusals around) {
        return DIAGNOSTICIAN.judge(observation, around.around());
    }

    private static void assertVerdict(Diagnosis diagnosis, Cause cause, Certainty certainty) {
        assertThat(diagnosis.cause()).as(diagnosis.toString()).isEqualTo(cause);
        assertThat(diagnosis.certainty()).as(diagnosis.toString()).isEqualTo(certainty);
    }

    @Test
    void aQueueBelowItsMinimumIsAConfirmedFullDisk() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals().postfixLimits().free(9_998_336, 1900));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.CONFIRMED);
        assertThat(diagnosis.advice().summary())
                .isEqualTo(
                        "A file system of the server is full: /var/spool/postfix has 10.0 MB free;"
                                + " Postfix refuses below 15.4 MB (1.5 × message_size_limit).");
        assertThat(diagnosis.advice().remedy().operator())
                .anyMatch(step -> step.contains("df -h /var/spool/postfix"));
        assertThat(diagnosis.evidence())
                .filteredOn(Evidence::confirms)
                .singleElement()
                .satisfies(e -> assertThat(e.measured()).isNotNull());
    }

    @Test
    void whatWasMeasuredIsSaidBeforeWhatTheServerLogged() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .free(9_998_336, 1900)
                                .trouble(
                                        Cause.DISK_FULL,
                                        null,
                                        "not enough free space in mail queue"));

        assertThat(diagnosis.advice().summary()).contains("refuses below 15.4 MB");
    }

    @Test
    void theSameWordsOnAHealthyDiskAreARulesAndNeverConfirmed() {
        for (Phase phase : Phase.values()) {
            Diagnosis diagnosis =
                    judge(
                            refused(STORAGE, phase),
                            new Refusals().postfixLimits().free(PLENTY, 1_000_000));

            assertVerdict(diagnosis, Cause.POLICY, Certainty.LIKELY);
        }
    }

    @Test
    void anAccessRuleInItsFrameOnAHealthyDiskIsPolicy() {
        Diagnosis diagnosis =
                judge(
                        refused(
                                "452 4.3.1 <unknown[192.0.2.7]>: Client host rejected: Insufficient"
                                        + " system storage",
                                Phase.RCPT),
                        new Refusals().postfixLimits().free(PLENTY, 1_000_000));

        assertVerdict(diagnosis, Cause.POLICY, Certainty.LIKELY);
    }

    @Test
    void theWordsOfAFilterThatTheLogNamesWeighNothing() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .free(PLENTY, 1_000_000)
                                .trouble(
                                        Cause.POLICY,
                                        null,
                                        "Milter: from=<a@sender.test>, reject=" + STORAGE));

        assertVerdict(diagnosis, Cause.POLICY, Certainty.CONFIRMED);
    }

    @Test
    void aMilterThatTheLogNamesIsConfirmedPolicy() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .free(PLENTY, 1_000_000)
                                .trouble(
                                        Cause.POLICY,
                                        Refusals.CLIENT,
                                        "milter-reject: MAIL from unknown[192.0.2.7]"));

        assertVerdict(diagnosis, Cause.POLICY, Certainty.CONFIRMED);
    }

    @Test
    void aDiskThatWasHealthyBeforeTheRefusalMayBeFullByThen() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .free(PLENTY, 1_000_000, Duration.ofSeconds(7)));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.LIKELY);
        assertThat(diagnosis.evidence())
                .filteredOn(e -> !e.supports() && e.source() == Evidence.Source.LIMITS)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.weight()).isBetween(-2.0, -0.5);
                    assertThat(e.finding()).endsWith("refuses, 7 s before");
                });
    }

    @Test
    void aLowReadingBesideAHealthyOneConfirms() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .free(9_998_336, 1900, Duration.ofSeconds(7))
                                .free(PLENTY, 1_000_000));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.CONFIRMED);
    }

    @Test
    void aFullLogIsNoFullDisk() {
        for (boolean readOnly : new boolean[] {false, true}) {
            Diagnosis diagnosis =
                    judge(
                            refused(STORAGE, Phase.RCPT),
                            new Refusals()
                                    .postfixLimits()
                                    .free(PLENTY, 1_000_000)
                                    .fileSystem(
                                            new FileSystem(
                                                    "/var/log",
                                                    Role.LOG,
                                                    "/var/log",
                                                    0,
                                                    PLENTY,
                                                    9,
                                                    readOnly)));

            assertVerdict(diagnosis, Cause.POLICY, Certainty.LIKELY);
        }
    }

    @Test
    void aFullMailStoreExplainsOnlyWhatIsStoredThere() {
        FileSystem full = new FileSystem("/var/vmail", Role.STORE, "/v", 0, PLENTY, 9, false);
        assertVerdict(
                judge(refused(STORAGE, Phase.END_OF_DATA), new Refusals().fileSystem(full)),
                Cause.DISK_FULL,
                Certainty.CONFIRMED);
        assertVerdict(
                judge(refused(STORAGE, Phase.MAIL), new Refusals().fileSystem(full)),
                Cause.DISK_FULL,
                Certainty.LIKELY);
    }

    @Test
    void aSourceThatHasNothingToDoWithItMayBeBlind() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .free(PLENTY, 1_000_000)
                                .blind("quota")
                                .blind("mail.log"));

        assertVerdict(diagnosis, Cause.POLICY, Certainty.LIKELY);
    }

    @Test
    void aMailboxThatHadRoomMayBeFullByNow() {
        Diagnosis diagnosis =
                judge(
                        refused(OVER_QUOTA, Phase.END_OF_DATA, 1000),
                        new Refusals().quota(1_000_000, 10_000_000, Duration.ofMinutes(3)));

        assertVerdict(diagnosis, Cause.MAILBOX_QUOTA, Certainty.LIKELY);
    }

    @Test
    void timesAreSaidToTheSecond() {
        Diagnosis diagnosis =
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals().life(Stage.STOPPED, Duration.ofMillis(1)));

        assertThat(diagnosis.advice().summary())
                .contains("Postfix was stopped at 2026-11-24 11:59:59 UTC");
    }

    @Test
    void aBlindSourceRefutesNothing() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals().postfixLimits().free(PLENTY, 1_000_000).blind("host"));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.LIKELY);
    }

    @Test
    void anotherFileSystemRefutesNothing() {
        Diagnosis diagnosis =
                judge(
                        refused(STORAGE, Phase.MAIL),
                        new Refusals()
                                .postfixLimits()
                                .fileSystem(
                                        new FileSystem(
                                                "/home",
                                                Role.STORE,
                                                "/home",
                                                PLENTY,
                                                PLENTY,
                                                9999,
                                                false)));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.LIKELY);
    }

    @Test
    void aLowDiskDoesNotExplainAConnectionLimit() {
        Diagnosis diagnosis =
                judge(
                        refused(
                                "421 4.7.0 mx1 Error: too many connections from 192.0.2.7",
                                Phase.BANNER),
                        new Refusals().postfixLimits().free(9_998_336, 1900));

        assertVerdict(diagnosis, Cause.CONNECTION_LIMIT, Certainty.LIKELY);
    }

    @Test
    void allSlotsBusyExplainASilentServer() {
        for (Silence silence : new Silence[] {Silence.NO_BANNER, Silence.TIMEOUT}) {
            Diagnosis diagnosis =
                    judge(silent(silence, Phase.BANNER), new Refusals().slots(2, 2, 3));

            assertVerdict(diagnosis, Cause.OVERLOAD, Certainty.CONFIRMED);
            assertThat(diagnosis.advice().summary())
                    .contains("2 of 2 slots of postfix smtp are busy, 3 connections wait");
        }
    }

    @Test
    void silenceWithoutAnExplanationIsUnreachable() {
        assertVerdict(
                judge(silent(Silence.REFUSED, Phase.CONNECT), new Refusals()),
                Cause.UNREACHABLE,
                Certainty.LIKELY);
        assertVerdict(
                judge(silent(Silence.TIMEOUT, Phase.RCPT), new Refusals()),
                Cause.TIMEOUT,
                Certainty.POSSIBLE);
    }

    @Test
    void aStoppedServerIsInMaintenance() {
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals().life(Stage.STOPPED, Duration.ofMinutes(4))),
                Cause.MAINTENANCE,
                Certainty.CONFIRMED);
        assertVerdict(
                judge(
                        refused("421 4.3.2 mail.example.org Server shutting down.", Phase.IDLE),
                        new Refusals().life(Stage.STOPPING, Duration.ofSeconds(-1))),
                Cause.MAINTENANCE,
                Certainty.CONFIRMED);
    }

    @Test
    void aServerThatStartedLongAgoIsNotInMaintenance() {
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals()
                                .life(Stage.STOPPED, Duration.ofMinutes(9))
                                .life(Stage.STARTED, Duration.ofMinutes(8))),
                Cause.UNREACHABLE,
                Certainty.LIKELY);
    }

    @Test
    void aStopOfLongAgoDoesNotExplainWhyTheServerStartsAnew() {
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals()
                                .life(Stage.STOPPED, Duration.ofMinutes(9))
                                .life(Stage.STARTED, Duration.ofMinutes(8))
                                .served(Duration.ofMinutes(1))
                                .life(Stage.STARTED, Duration.ofSeconds(-2))),
                Cause.UNREACHABLE,
                Certainty.LIKELY);
    }

    @Test
    void aStartAloneDoesNotProveWhyTheServerWasDown() {
        Diagnosis diagnosis =
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals().life(Stage.STARTED, Duration.ofSeconds(20)));

        assertVerdict(diagnosis, Cause.MAINTENANCE, Certainty.LIKELY);
    }

    @Test
    void aServerThatHasServedSinceItsRestartIsNotStarting() {
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals()
                                .life(Stage.STOPPED, Duration.ofSeconds(30))
                                .life(Stage.STARTED, Duration.ofSeconds(20))),
                Cause.MAINTENANCE,
                Certainty.CONFIRMED);
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals()
                                .life(Stage.STOPPED, Duration.ofSeconds(30))
                                .life(Stage.STARTED, Duration.ofSeconds(20))
                                .served(Duration.ofSeconds(10))),
                Cause.UNREACHABLE,
                Certainty.LIKELY);
    }

    @Test
    void aCrashIsAServerErrorAndAKillForMemoryOverload() {
        assertVerdict(
                judge(
                        silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals().life(Stage.CRASHED, Duration.ofSeconds(20))),
                Cause.SERVER_ERROR,
                Certainty.CONFIRMED);
        assertVerdict(
                judge(
                        silent(Silence.DROPPED, Phase.RCPT),
                        new Refusals().life(Stage.OUT_OF_MEMORY, Duration.ofSeconds(20))),
                Cause.OVERLOAD,
                Certainty.CONFIRMED);
    }

    @Test
    void aFullMailboxIsConfirmedByItsQuota() {
        Diagnosis diagnosis =
                judge(
                        refused(OVER_QUOTA, Phase.RCPT),
                        new Refusals().quota(10_300_000, 10_000_000));

        assertVerdict(diagnosis, Cause.MAILBOX_QUOTA, Certainty.CONFIRMED);
        assertThat(diagnosis.advice().summary())
                .isEqualTo(
                        "The recipient's mailbox is full: the mailbox holds 10.3 MB of 10.0 MB"
                                + " (103 %).");
    }

    @Test
    void aMessageThatDoesNotFitConfirmsAtSeventyFivePercent() {
        Diagnosis diagnosis =
                judge(
                        refused(OVER_QUOTA, Phase.END_OF_DATA, 3_000_000),
                        new Refusals().quota(7_500_000, 10_000_000));

        assertVerdict(diagnosis, Cause.MAILBOX_QUOTA, Certainty.CONFIRMED);
        assertThat(diagnosis.advice().summary())
                .contains("7.5 MB of 10.0 MB (75 %), and this message of 3.0 MB does not fit");
    }

    @Test
    void aTrialThatFailsConfirms() {
        Diagnosis diagnosis =
                judge(
                        refused(OVER_QUOTA, Phase.END_OF_DATA),
                        new Refusals()
                                .quota(
                                        7_500_000,
                                        10_000_000,
                                        new Trial(3_000_000, false, "552 5.2.2 Quota exceeded")));

        assertVerdict(diagnosis, Cause.MAILBOX_QUOTA, Certainty.CONFIRMED);
    }

    @Test
    void aMailboxWithRoomIsNotOverQuota() {
        Diagnosis diagnosis =
                judge(
                        refused(OVER_QUOTA, Phase.END_OF_DATA, 1000),
                        new Refusals().quota(1_000_000, 10_000_000));

        assertThat(diagnosis.cause()).isNotEqualTo(Cause.MAILBOX_QUOTA);
    }

    @Test
    void aTroubleOfAnotherClientProvesNothing() {
        Diagnosis diagnosis =
                judge(
                        refused("421 4.3.2 Service not available", Phase.BANNER),
                        new Refusals()
                                .trouble(
                                        Cause.CONNECTION_LIMIT,
                                        "198.51.100.1",
                                        "Connection concurrency limit exceeded"));

        assertThat(diagnosis.certainty()).isNotEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void theProcessLimitInTheLogConfirmsOverload() {
        Diagnosis diagnosis =
                judge(
                        silent(Silence.NO_BANNER, Phase.BANNER),
                        new Refusals()
                                .trouble(
                                        Cause.OVERLOAD,
                                        null,
                                        "warning: service \"smtp\" (25) has reached its process"
                                                + " limit \"2\""));

        assertVerdict(diagnosis, Cause.OVERLOAD, Certainty.CONFIRMED);
    }

    @Test
    void aPlannedWindowMakesMaintenanceLikely() {
        Diagnosis diagnosis =
                judge(silent(Silence.REFUSED, Phase.CONNECT), new Refusals().window());

        assertVerdict(diagnosis, Cause.MAINTENANCE, Certainty.LIKELY);
    }

    @Test
    void noInodesLeftExplainASilentRecipientCommand() {
        Diagnosis diagnosis =
                judge(
                        silent(Silence.TIMEOUT, Phase.RCPT),
                        new Refusals().postfixLimits().free(PLENTY, 0));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.CONFIRMED);
    }

    @Test
    void aRateThatTheServerLogsIsNoNumberOfConnections() {
        Diagnosis diagnosis =
                judge(
                        refused(
                                "421 4.7.0 mx1 Error: too many connections from 192.0.2.7",
                                Phase.BANNER),
                        new Refusals()
                                .trouble(
                                        Cause.RATE_LIMIT,
                                        Refusals.CLIENT,
                                        "warning: Connection rate limit exceeded: 4 from"
                                                + " unknown[192.0.2.7] for service smtp"));

        assertVerdict(diagnosis, Cause.RATE_LIMIT, Certainty.CONFIRMED);
    }

    @Test
    void aWriteErrorIsExplainedByWhatTheSystemSaid() {
        Diagnosis diagnosis =
                judge(
                        refused("451 4.3.0 Error: queue file write error", Phase.END_OF_DATA),
                        new Refusals()
                                .trouble(
                                        Cause.DISK_FULL,
                                        null,
                                        "warning: write queue file: No space left on device"));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.CONFIRMED);
    }

    @Test
    void aVagueErrorIsExplainedByAnExhaustedFileSystem() {
        Diagnosis diagnosis =
                judge(refused("421 4.3.0 Temporary Error", Phase.MAIL), new Refusals().free(0, 9));

        assertVerdict(diagnosis, Cause.DISK_FULL, Certainty.CONFIRMED);
    }

    @Test
    void aPolicyServiceThatIsDownIsADependency() {
        Diagnosis diagnosis =
                judge(
                        refused(
                                "451 4.3.5 <u@lab.test>: Recipient address rejected: Server"
                                        + " configuration problem",
                                Phase.RCPT),
                        new Refusals()
                                .trouble(
                                        Cause.DEPENDENCY,
                                        null,
                                        "warning: connect to 127.0.0.1:10031: Connection refused"));

        assertVerdict(diagnosis, Cause.DEPENDENCY, Certainty.CONFIRMED);
    }
}

package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Phase;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// What time and place say beside the words.
class PatternsTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();
    private static final String VAGUE = "421 4.3.2 Service not available, try again later";

    @Test
    void aMonitorThatAloneIsRefusedReportsNoOutage() {
        Diagnosis alone = judge(VAGUE, Phase.BANNER, new Refusals().others(20, 0, 0, 0));

        assertThat(alone.cause()).isNotIn(Cause.OVERLOAD, Cause.MAINTENANCE, Cause.UNREACHABLE);
        assertThat(alone.evidence())
                .anyMatch(e ->
                        e.finding()
                                .equals(
                                        "only our monitor is refused: meanwhile the log shows 20"
                                                + " messages of others accepted"));
    }

    @Test
    void aMonitorIsNotAloneWhileOthersAreRefused() {
        Diagnosis amongOthers = judge(VAGUE, Phase.BANNER, new Refusals().others(20, 2, 0, 0));

        assertThat(probability(amongOthers, Cause.POLICY))
                .isLessThan(
                        probability(
                                judge(VAGUE, Phase.BANNER, new Refusals().others(20, 0, 0, 0)),
                                Cause.POLICY));
    }

    @Test
    void aServerThatDoesNotListenIsDownWhateverAnotherPortServes() {
        Diagnosis refused =
                DIAGNOSTICIAN.judge(
                        Refusals.silent(Silence.REFUSED, Phase.CONNECT),
                        new Refusals().others(20, 0, 0, 0).around());

        assertThat(refused.cause()).isEqualTo(Cause.UNREACHABLE);
    }

    @Test
    void allHostsOfADomainRefuseUsAndOneAloneHasATroubleOfItsOwn() {
        Diagnosis all = judge(VAGUE, Phase.BANNER, new Refusals().others(0, 0, 3, 0));
        Diagnosis one = judge(VAGUE, Phase.BANNER, new Refusals().others(0, 0, 0, 3));

        assertThat(probability(all, Cause.OVERLOAD)).isLessThan(probability(one, Cause.OVERLOAD));
        assertThat(probability(all, Cause.REPUTATION))
                .isGreaterThanOrEqualTo(probability(one, Cause.REPUTATION));
    }

    @Test
    void whatEndedAfterMinutesBeforeIsLikelierGreylistingAndSaysWhenToComeBack() {
        String words = "451 4.7.1 Please try again later";
        Diagnosis first = judge(words, Phase.RCPT, new Refusals());
        Diagnosis known =
                judge(
                        words,
                        Phase.RCPT,
                        new Refusals().recovered(Duration.ofMinutes(5), Duration.ofMinutes(6)));

        assertThat(probability(known, Cause.GREYLISTING))
                .isGreaterThan(probability(first, Cause.GREYLISTING));
        assertThat(first.advice().retryAfter()).isNull();
        assertThat(known.advice().retryAfter()).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void whatEndsWithTheHourIsLikelierARate() {
        String words = "421 4.7.0 Try again later";
        Diagnosis first = judge(words, Phase.MAIL, new Refusals());
        Diagnosis known =
                judge(words, Phase.MAIL, new Refusals().recovered(Duration.ofSeconds(3_650)));

        assertThat(probability(known, Cause.RATE_LIMIT))
                .isGreaterThan(probability(first, Cause.RATE_LIMIT));
    }

    @Test
    void whatIsSaidForHoursIsNoGreylisting() {
        Diagnosis lasting =
                judge(
                        "450 4.2.0 Greylisted, please try again",
                        Phase.RCPT,
                        new Refusals().saidFor(Duration.ofHours(9)));

        assertThat(lasting.evidence())
                .anyMatch(e ->
                        e.cause() == Cause.GREYLISTING
                                && e.finding().equals("it has said so for 9 h"));
    }

    @ParameterizedTest
    @CsvSource({
        "postfix, 30.1, a milter",
        "postfix, 100.0, a policy service",
        "exim, 30.4, a callout",
        ", 60.2, a filter or a database"
    })
    void aReplyAfterAnExactTimeNamesWhoseTimeOutItIs(String software, double after, String whose) {
        Diagnosis late = delayed(software, Duration.ofMillis(Math.round(after * 1000)));

        assertThat(late.cause()).isEqualTo(Cause.DEPENDENCY);
        assertThat(late.certainty()).isNotEqualTo(Certainty.CONFIRMED);
        assertThat(late.evidence()).anyMatch(e -> e.finding().contains("time-out of " + whose));
    }

    @Test
    void aReplyThatTakesSomeTimeNamesNobody() {
        assertThat(delayed("postfix", Duration.ofMillis(33_700)).evidence())
                .noneMatch(e -> e.finding().contains("time-out"));
    }

    private static Diagnosis delayed(String software, Duration after) {
        Refused refused =
                Refusals.refused("451 4.7.1 Service unavailable - try again later", Phase.MAIL);
        Dialogue dialogue = refused.dialogue();
        Session session = new Session(Map.of(Phase.MAIL, after), after, null, null, List.of());
        Observation late =
                new Refused(
                        Instant.EPOCH,
                        refused.origin(),
                        refused.server(),
                        new Dialogue(
                                dialogue.direction(),
                                dialogue.phase(),
                                dialogue.peer(),
                                dialogue.envelope(),
                                new Speaker(software, Speaker.MadeBy.SERVER),
                                false,
                                session),
                        refused.reply());
        return DIAGNOSTICIAN.judge(late, Surroundings.NONE);
    }

    private static Diagnosis judge(String reply, Phase phase, Refusals around) {
        return DIAGNOSTICIAN.judge(Refusals.refused(reply, phase), around.around());
    }

    private static double probability(Diagnosis diagnosis, Cause cause) {
        return diagnosis.causes().stream()
                .filter(ranked -> ranked.cause() == cause)
                .mapToDouble(Diagnosis.Ranked::probability)
                .findFirst()
                .orElse(0);
    }
}

package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailwhy.Diagnosis;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.Stage;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.diagnosis.Surroundings.Pattern;

/// What is said to a person.
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    452 4.2.2 Mailbox full                           | “mailbox full”
                    452 4.2.2 The mailbox of this user is full       | “the mailbox … full”
                    452 4.3.1 Insufficient system storage            | “insufficient … storage”
                    """)
    void aReplyIsQuotedInItsOwnOrder(String reply, String quote) {
        assertThat(judged(reply).advice().summary()).endsWith("the reply says " + quote + ".");
    }

    @Test
    void timesAreSaidToTheSecond() {
        Lifecycle stopped =
                new Lifecycle(
                        Refusals.NOW.minusNanos(1),
                        Refusals.ORIGIN,
                        "mx1",
                        "postfix",
                        Stage.STOPPED,
                        "",
                        null);
        Surroundings around =
                new Surroundings(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(stopped),
                        List.of(),
                        List.of(),
                        Pattern.NONE);
        assertThat(
                        Diagnostician.standard()
                                .judge(Refusals.refused("421 4.3.2 down", Phase.BANNER), around)
                                .advice()
                                .summary())
                .endsWith("Postfix was stopped at 2026-11-24 11:59:59 UTC.");
    }

    @Test
    void whatWouldChangeAnOpinionIsSaidForTheCausesInQuestion() {
        assertThat(judged("452 4.3.1 Insufficient system storage").advice().wouldChange())
                .first()
                .asString()
                .startsWith("disk-full: free space below the server’s minimum confirms it");
        assertThat(judged("421 Service not available").advice().wouldChange()).hasSizeBetween(1, 2);
    }

    @Test
    void theStepsEndWithWhatMustNotBeDone() {
        assertThat(judged("452 4.3.1 Insufficient system storage").advice().remedy().operator())
                .last()
                .asString()
                .startsWith("Do not lower the server's minimum");
    }

    @Test
    void whatCodesOfTheStandardMeanIsKnown() {
        assertThat(Reference.of("550").orElseThrow().meaning()).startsWith("mailbox unavailable");
        assertThat(Reference.of("599").orElseThrow().meaning()).isEqualTo("not registered");
    }

    private static Diagnosis judged(String reply) {
        return Diagnostician.standard().explain(Reply.parse(reply).orElseThrow());
    }
}

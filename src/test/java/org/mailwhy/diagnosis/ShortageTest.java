package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.diagnosis.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Phase;

/** What a server logged about one client, and what that says about the next. */
class ShortageTest {
    private static final String ANOTHER = "203.0.113.99";

    @Test
    void whatTheServerIsShortOfIsSoForEveryClient() {
        Diagnosis diagnosis =
                Diagnostician.standard()
                        .judge(
                                refused("451 Error while writing spool file", Phase.END_OF_DATA),
                                new Refusals()
                                        .trouble(Cause.DISK_FULL, ANOTHER, "No space left")
                                        .around());
        assertThat(diagnosis.cause()).isEqualTo(Cause.DISK_FULL);
        assertThat(diagnosis.certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void whatOneClientMetSaysNothingAboutAnother() {
        Diagnosis diagnosis =
                Diagnostician.standard()
                        .judge(
                                refused("451 Temporary local problem", Phase.RCPT),
                                new Refusals()
                                        .trouble(Cause.DEPENDENCY, ANOTHER, "lookup failed")
                                        .around());
        assertThat(diagnosis.certainty()).isNotEqualTo(Certainty.CONFIRMED);
    }
}

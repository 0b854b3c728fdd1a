package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionsTest {
    private static String smtp(String time, String recipient, String status) {
        return "Nov 23 "
                + time
                + " mx1 postfix/smtp[1]: A355230A44E: to=<"
                + recipient
                + ">, relay=mx.x.example[198.51.100.4]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status="
                + status;
    }

    private static String deferred(String time, String recipient, String words, String command) {
        return smtp(
                time,
                recipient,
                "deferred (host mx.x.example[198.51.100.4] said: "
                        + words
                        + " (in reply to "
                        + command
                        + " command))");
    }

    @Test
    void theMessageOfADeliveryIsKnownByItsQueueId() {
        assertThat(
                        Told.told(
                                "Nov 23 12:00:00 mx1 postfix/qmgr[1]: A355230A44E:"
                                        + " from=<a@x.test>, size=455, nrcpt=1 (queue active)",
                                deferred("12:00:01", "u@d.test", "452 4.2.2 full", "RCPT TO")))
                .containsExactly(
                        "refused mx1 received rcpt name=mx.x.example address=198.51.100.4"
                                + " id=A355230A44E from=a@x.test to=u@d.test size=455 by=null 452"
                                + " 4.2.2 full");
    }

    @Test
    void oneAnswerToAMessageOfManyRecipientsCountsOnce() {
        String again = "451 4.3.0 later";
        assertThat(
                        Told.told(
                                deferred("12:00:01", "u@d.test", again, "MAIL FROM"),
                                deferred("12:00:01", "v@d.test", again, "MAIL FROM"),
                                deferred("12:10:01", "u@d.test", again, "MAIL FROM")))
                .hasSize(2);
    }

    @Test
    void aRefusalThatIsHeldIsToldWhenTooManyAre() {
        Interpreter interpreter = Told.interpreter("log");
        for (int i = 0; i <= 1_000; i++) {
            interpreter.line(
                    "2026-11-23T12:13:59Z [NOTICE] [A-%d.1] [core] recipient <u%d@d.test>"
                                    .formatted(i, i)
                            + " code=DENYSOFT msg=\"4.2.2 Mailbox full\"",
                    () -> "1");
        }
        assertThat(interpreter.take(Told.NOW, 0).stream().map(Told::told))
                .filteredOn(it -> it.startsWith("refused"))
                .singleElement()
                .asString()
                .contains("to=u0@d.test");
    }

    @Test
    void eachClientThatIsDroppedCounts() {
        String dropped =
                " couriertcpd[135]: ALERT: Maximum connection limit reached for 203.0.113.";
        assertThat(
                        Told.told(
                                "Nov 23 12:13:58 mx1" + dropped + "7",
                                "Nov 23 12:13:59 mx1" + dropped + "8"))
                .filteredOn(it -> it.startsWith("unanswered"))
                .hasSize(2);
    }

    @Test
    void eachRecipientThatIsRefusedCounts() {
        assertThat(
                        Told.told(
                                deferred("12:00:01", "u@d.test", "452 4.2.2 full", "RCPT TO"),
                                deferred("12:00:01", "v@d.test", "452 4.2.2 full", "RCPT TO")))
                .hasSize(2);
    }

    @Test
    void whatBecameOfADeferredMessageIsTold() {
        assertThat(
                        Told.told(
                                deferred("12:00:01", "u@d.test", "452 4.2.2 full", "RCPT TO"),
                                smtp("12:10:01", "u@d.test", "sent (250 2.0.0 Ok)")))
                .contains("ended mx1 A355230A44E SENT");
        assertThat(
                        Told.told(
                                deferred("12:00:01", "u@d.test", "452 4.2.2 full", "RCPT TO"),
                                "Nov 23 12:10:00 mx1 postfix/qmgr[1]: A355230A44E:"
                                        + " from=<a@x.test>, status=expired, returned to sender"))
                .contains("ended mx1 A355230A44E BOUNCED");
    }

    @Test
    void anAnswerThatTheQueueRepeatsIsNoNewEvidence() {
        assertThat(
                        Told.told(
                                smtp(
                                                "12:00:01",
                                                "u@d.test",
                                                "deferred (delivery temporarily suspended: host"
                                                        + " mx.x.example[198.51.100.4] said: 452 4.3.1"
                                                        + " full (in reply to MAIL FROM command))")
                                        .replace("postfix/smtp", "postfix/error")))
                .isEmpty();
    }

    @Test
    void aReplyOfManyLinesIsOneReply() {
        assertThat(
                        Told.told(
                                deferred(
                                        "12:00:01",
                                        "u@d.test",
                                        "421-4.7.0 first 421-4.7.0 second 421 4.7.0 third",
                                        "end of DATA")))
                .singleElement()
                .asString()
                .endsWith("421 4.7.0 first\nsecond\nthird");
    }

    @Test
    void acceptedTrafficIsCountedAndNotToldLineByLine() {
        assertThat(
                        Told.told(
                                "Nov 23 12:00:00 mx1 postfix/smtpd[1]: A355230A44E:"
                                        + " client=unknown[203.0.113.7]",
                                smtp("12:00:01", "u@d.test", "sent (250 2.0.0 Ok)"),
                                smtp("12:00:02", "v@d.test", "sent (250 2.0.0 Ok)")))
                .containsExactlyInAnyOrder("accepted mx1 given 1", "accepted mx1 received 2");
    }

    @Test
    void aMessageThatFindsNoSpaceIsRefusedToTheClientThatSentIt() {
        String full =
                "Nov 23 12:00:01 mx1 postfix/cleanup[2]: warning: A355230A44E: write queue file:"
                        + " No space left on device";
        assertThat(
                        Told.told(
                                "Nov 23 12:00:00 mx1 postfix/smtpd[1]: A355230A44E:"
                                        + " client=a.example[192.0.2.7]",
                                full))
                .contains(
                        "refused mx1 given end-of-data implied name=a.example address=192.0.2.7"
                                + " id=A355230A44E by=postfix 451 4.3.0 Error: queue file write"
                                + " error");
        assertThat(Told.told(full)).as("a bounce").noneMatch(it -> it.startsWith("refused"));
    }

    @Test
    void aClientThatWaitsForCleanupIsToldOnce() {
        String waits =
                " mx1 postfix/cleanup[2]: warning: mail_queue_enter: create file"
                        + " incoming/357249.2: No space left on device";
        assertThat(Told.told("Nov 23 12:00:00" + waits, "Nov 23 12:00:10" + waits))
                .filteredOn(it -> it.startsWith("unanswered"))
                .hasSize(1);
    }

    @Test
    void aFilterBeforeTheQueueThatHangsIsToldOnce() {
        assertThat(
                        Told.told(
                                "Nov 23 12:00:00 mx1 postfix/smtpd[1]: warning: timeout talking to"
                                        + " proxy 127.0.0.1:10024",
                                "Nov 23 12:00:00 mx1 postfix/smtpd[1]: NOQUEUE: proxy-reject:"
                                        + " END-OF-MESSAGE from a.example[192.0.2.7]: 451 4.3.0"
                                        + " Error: queue file write error; from=<a@x.test>"
                                        + " to=<u@d.test> proto=ESMTP helo=<a.example>"))
                .filteredOn(it -> it.startsWith("refused"))
                .hasSize(1);
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Dovecot's quota-status says to Postfix that a mailbox is full. */
final class MailboxOverAtRcpt implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAILBOX_QUOTA, Certainty.CONFIRMED, "452 4.2.2 .*");
    }

    @Override
    public void prepare(DovecotStage stage) throws Exception {
        stage.server()
                .with(
                        "smtpd_recipient_restrictions",
                        "check_policy_service inet:127.0.0.1:"
                                + stage.dovecot().statusPort()
                                + ", reject_unauth_destination");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.deliver(19_000);
    }

    @Override
    public String provoke(DovecotStage stage) throws Exception {
        return Client.say(
                stage.port(),
                "EHLO " + Client.NAME,
                "MAIL FROM:<a@sender.test> SIZE=5000",
                "RCPT TO:<small@lab.test>");
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.emptyMailbox();
    }
}

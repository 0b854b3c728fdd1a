package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One message has more recipients than `smtpd_recipient_limit`. */
final class TooManyRecipients implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TOO_MANY_RECIPIENTS, Certainty.LIKELY, "452 4.5.3 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("smtpd_recipient_limit", "2");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        String rcpt = "RCPT TO:<bob@lab.test>";
        return Client.say(
                stage.port(), "EHLO " + Client.NAME, "MAIL FROM:<a@sender.test>", rcpt, rcpt, rcpt);
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

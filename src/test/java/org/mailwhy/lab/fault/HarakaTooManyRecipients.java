package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One message has more recipients than `recipients.max`. */
final class HarakaTooManyRecipients implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(
                Cause.TOO_MANY_RECIPIENTS, Certainty.LIKELY, "450 Too many recipient attempts");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[recipients]\nenabled=true\nmax=2\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        String rcpt = "RCPT TO:<bob@lab.test>";
        return Client.say(
                stage.port(), "EHLO " + Client.NAME, "MAIL FROM:<a@sender.test>", rcpt, rcpt, rcpt);
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

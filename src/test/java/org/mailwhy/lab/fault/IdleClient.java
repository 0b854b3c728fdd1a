package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** A client says nothing for longer than `smtpd_timeout`. */
final class IdleClient implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TIMEOUT, Certainty.LIKELY, "421 4.4.2 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("smtpd_timeout", "2s");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            return mail.waitForMore();
        }
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.lab.Mail;

/** Nothing: one bot connects and says nothing. */
final class IdlingBot implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.nothing("421 4.4.2 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("smtpd_timeout", "2s");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it comes by itself
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            return mail.waitForMore();
        }
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // nothing was
    }
}

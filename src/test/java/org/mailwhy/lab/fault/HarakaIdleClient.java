package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** A client says nothing for longer than `inactivity_timeout`. */
final class HarakaIdleClient implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TIMEOUT, Certainty.LIKELY, "421 timeout");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.server().with("inactivity_timeout=2");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            return mail.waitForMore();
        }
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

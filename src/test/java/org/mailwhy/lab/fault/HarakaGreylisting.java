package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A stranger is told to come back. */
final class HarakaGreylisting implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.GREYLISTING, Certainty.LIKELY, "451 4.7.1 Greylisted.*");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        // it does not greylist its own network
        stage.site("stranger", "connect", "connection.set('remote', 'is_private', false)");
        stage.greylist("[period]\nblack=600\n[recipient_whitelist]\nbob@lab.test\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.message(stage.port(), "small@lab.test", 500);
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One client connects more often than `rate_conn`. */
final class HarakaConnectionRate implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(
                Cause.RATE_LIMIT, Certainty.CONFIRMED, "421 connection rate limit exceeded");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[rate_conn]\nenabled=true\n127=40/10m\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        for (int i = 0; i < 45; i++) {
            Client.say(stage.port());
        }
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

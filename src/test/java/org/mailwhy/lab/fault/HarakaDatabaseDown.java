package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The database that a plugin counts in does not run. */
final class HarakaDatabaseDown implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "421 timeout");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[concurrency]\nenabled=true\nmax=100\n");
        stage.server().with("inactivity_timeout=2");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        stage.redis().stop();
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        stage.redis().start();
    }
}

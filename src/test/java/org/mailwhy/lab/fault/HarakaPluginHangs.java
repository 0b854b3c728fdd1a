package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A plugin of the site waits for an answer that never comes. */
final class HarakaPluginHangs implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "450 plugin timeout");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.site("directory", "rcpt", "if (params[0].user === 'small') return");
        stage.server().withFile("directory.timeout", "1\n");
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

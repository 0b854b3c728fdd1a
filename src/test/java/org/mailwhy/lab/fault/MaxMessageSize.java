package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A message is larger than `smtp max-message-size`. */
final class MaxMessageSize implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "554 5.3.4 .*");
    }

    @Override
    public void prepare(OpenSmtpdStage stage) throws Exception {
        stage.server().with("smtp max-message-size \"10K\"");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        // it is there, for these clients
    }

    @Override
    public String provoke(OpenSmtpdStage stage) throws Exception {
        return Client.message(stage.port(), "bob@lab.test", 50_000);
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        // they go away
    }
}

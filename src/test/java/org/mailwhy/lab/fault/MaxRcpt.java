package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One message has more recipients than `smtp limit max-rcpt`. */
final class MaxRcpt implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TOO_MANY_RECIPIENTS, Certainty.LIKELY, "451 4.5.3 .*");
    }

    @Override
    public void prepare(OpenSmtpdStage stage) throws Exception {
        stage.server().with("smtp limit max-rcpt 2");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        // it is there, for these clients
    }

    @Override
    public String provoke(OpenSmtpdStage stage) throws Exception {
        String rcpt = "RCPT TO:<bob@lab.test>";
        return Client.say(
                stage.port(),
                "EHLO stranger.example",
                "MAIL FROM:<a@sender.test>",
                rcpt,
                rcpt,
                rcpt);
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        // they go away
    }
}

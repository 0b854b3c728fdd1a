package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The next hop of OpenSMTPD refuses connections; clients are still accepted. */
final class RelayRefuses implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void prepare(OpenSmtpdStage stage) throws Exception {
        stage.server()
                .with("action \"hop\" relay host \"smtp://127.0.0.1:1\"")
                .with("match from any for domain \"hop.test\" action \"hop\"");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        // it is there, for these clients
    }

    @Override
    public String provoke(OpenSmtpdStage stage) throws Exception {
        return Client.message(stage.port(), "bob@hop.test", 500);
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        // they go away
    }
}

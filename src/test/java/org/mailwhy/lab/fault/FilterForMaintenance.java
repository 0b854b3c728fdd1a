package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator turns clients away with a filter of OpenSMTPD. */
final class FilterForMaintenance implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAINTENANCE, Certainty.LIKELY, "421 .*");
    }

    @Override
    public void prepare(OpenSmtpdStage stage) throws Exception {
        stage.server()
                .with("table strangers { \"stranger.example\" }")
                .with(
                        "filter \"rule\" phase mail-from match helo <strangers> disconnect \"421 4.3.2 Down for maintenance\"")
                .withListener("filter \"rule\"");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        // it is there, for these clients
    }

    @Override
    public String provoke(OpenSmtpdStage stage) throws Exception {
        return Client.say(stage.port(), "EHLO stranger.example", "MAIL FROM:<a@sender.test>");
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        // they go away
    }
}

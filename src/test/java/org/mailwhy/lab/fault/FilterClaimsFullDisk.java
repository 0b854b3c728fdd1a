package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: a filter of OpenSMTPD claims a full disk; the disk is healthy. */
final class FilterClaimsFullDisk implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 .*");
    }

    @Override
    public void prepare(OpenSmtpdStage stage) throws Exception {
        stage.server()
                .with("table strangers { \"stranger.example\" }")
                .with(
                        "filter \"rule\" phase rcpt-to match helo <strangers> reject \"452 4.3.1 Insufficient system storage\"")
                .withListener("filter \"rule\"");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        // it is there, for these clients
    }

    @Override
    public String provoke(OpenSmtpdStage stage) throws Exception {
        return Client.say(
                stage.port(),
                "EHLO stranger.example",
                "MAIL FROM:<a@sender.test>",
                "RCPT TO:<bob@lab.test>");
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        // they go away
    }
}

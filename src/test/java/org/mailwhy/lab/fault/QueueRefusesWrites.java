package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The queue of OpenSMTPD no longer belongs to its owner. */
final class QueueRefusesWrites implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.POSSIBLE, "421 4.3.0 .*");
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        own(stage, "root");
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        own(stage, "opensmtpq");
    }

    private static void own(OpenSmtpdStage stage, String user) {
        stage.server().inside("chown %s /var/spool/smtpd/incoming".formatted(user));
    }
}

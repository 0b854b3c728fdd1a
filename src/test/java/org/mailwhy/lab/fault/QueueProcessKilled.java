package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** A part of OpenSMTPD is killed; it takes all others with it. */
final class QueueProcessKilled implements Fault<OpenSmtpdStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.SERVER_ERROR, Cause.UNREACHABLE, Certainty.LIKELY, Truth.SILENCE);
    }

    @Override
    public void inject(OpenSmtpdStage stage) throws Exception {
        Lab.sh("pkill -9 -P %d -f 'smtpd: queue'".formatted(stage.pid()));
    }

    @Override
    public void cure(OpenSmtpdStage stage) throws Exception {
        stage.startAgain();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator stops Dovecot behind Postfix. */
final class DeliveryAgentStopped implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.MAINTENANCE, Cause.DEPENDENCY, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.dovecot().terminate();
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.dovecot().start();
    }
}

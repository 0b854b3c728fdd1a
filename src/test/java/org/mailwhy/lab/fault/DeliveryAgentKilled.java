package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Dovecot behind Postfix is killed, with all its processes. */
final class DeliveryAgentKilled implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.POSSIBLE, "250 .*")
                .or(Cause.UNREACHABLE, Cause.DEPENDENCY);
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.dovecot().signal("KILL");
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.dovecot().close();
        stage.dovecot().start();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Every process of Dovecot behind Postfix is stopped by a signal. */
final class DeliveryAgentFrozen implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.POSSIBLE, "250 .*")
                .or(Cause.UNREACHABLE, Cause.DEPENDENCY);
    }

    @Override
    public void prepare(DovecotStage stage) throws Exception {
        stage.server().with("lmtp_lhlo_timeout", "1s");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.dovecot().signal("STOP");
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.dovecot().signal("CONT");
    }
}

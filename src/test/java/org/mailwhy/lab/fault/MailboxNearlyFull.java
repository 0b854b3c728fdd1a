package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Half of a mailbox is free, but the message does not fit. */
final class MailboxNearlyFull implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAILBOX_QUOTA, Certainty.CONFIRMED, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.deliver(9_000);
    }

    @Override
    public String provoke(DovecotStage stage) throws Exception {
        return Client.message(stage.port(), "small@lab.test", 15_000);
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.emptyMailbox();
    }
}

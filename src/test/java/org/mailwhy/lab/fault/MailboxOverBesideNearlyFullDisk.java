package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A mailbox is full to its quota, on a disk that is nearly full. */
final class MailboxOverBesideNearlyFullDisk implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAILBOX_QUOTA, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.deliver(19_000);
        stage.homes().leave(600_000);
    }

    @Override
    public String provoke(DovecotStage stage) throws Exception {
        return Client.message(stage.port(), "small@lab.test", 5_000);
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.homes().empty();
        stage.emptyMailbox();
    }
}

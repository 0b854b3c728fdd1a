package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The file system of the mailboxes is full, and so is the mailbox of another. */
final class MailStoreFullBesideFullMailbox implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.deliver(19_000);
        stage.homes().leave(0);
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.homes().empty();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The file system of the mailboxes has no inode left, with bytes to spare. */
final class MailStoreOutOfInodes implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        stage.homes().fillInodes();
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        stage.homes().empty();
    }
}

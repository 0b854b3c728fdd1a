package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The file system of the mailboxes takes no writes. */
final class MailStoreReadOnly implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        Lab.sh("mount -o remount,ro " + stage.homes().path());
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        Lab.sh("mount -o remount,rw " + stage.homes().path());
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The mailboxes no longer belong to their owner. */
final class MailStoreUnwritable implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        Lab.sh("chown -R root " + stage.homes().path() + "/bob");
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        Lab.sh("chown -R 60102 " + stage.homes().path() + "/bob");
    }
}

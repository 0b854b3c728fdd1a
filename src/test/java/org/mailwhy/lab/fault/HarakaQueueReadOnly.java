package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The file system of the queue can only be read. */
final class HarakaQueueReadOnly implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "450 Queueing failed.*");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        Lab.sh("mount -o remount,ro " + stage.spool().path());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        Lab.sh("mount -o remount,rw " + stage.spool().path());
    }
}

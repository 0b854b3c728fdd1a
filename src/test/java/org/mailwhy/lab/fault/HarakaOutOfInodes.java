package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** No queue file can be made. */
final class HarakaOutOfInodes implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "450 Queueing failed.*");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        stage.spool().fillInodes();
    }

    /** Takes again what the delivery of an earlier message gave back. */
    @Override
    public String provoke(HarakaStage stage) throws Exception {
        stage.spool().fillInodes();
        return Client.message(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        stage.spool().empty();
    }
}

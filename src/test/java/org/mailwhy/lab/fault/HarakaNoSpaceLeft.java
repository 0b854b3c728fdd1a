package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The queue file of a message finds no space. */
final class HarakaNoSpaceLeft implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "450 Queueing failed.*");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        stage.spool().leave(0);
    }

    /** Takes again what the delivery of an earlier message gave back. */
    @Override
    public String provoke(HarakaStage stage) throws Exception {
        stage.spool().fill();
        return Client.message(stage.port(), "bob@lab.test", 100_000);
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        stage.spool().empty();
    }
}

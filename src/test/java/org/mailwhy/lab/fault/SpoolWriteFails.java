package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** `check_spool_space` is off; the message itself finds no space. */
final class SpoolWriteFails implements Fault<EximStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "451 Error while writing spool file");
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        stage.server().with("check_spool_space", "0").with("check_spool_inodes", "0");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        stage.spool().leave(40_000);
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.message(stage.port(), "bob@lab.test", 300_000);
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        stage.spool().empty();
    }
}

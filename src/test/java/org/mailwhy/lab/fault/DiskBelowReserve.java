package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Plenty is free, but less than `queue_minfree` asks for. */
final class DiskBelowReserve implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 4.3.1 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("queue_minfree", "60000000");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.spool().leave(50_000_000);
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.spool().empty();
    }
}

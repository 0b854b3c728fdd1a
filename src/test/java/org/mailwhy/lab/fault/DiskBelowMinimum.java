package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The queue has less free than 1.5 times the greatest message. */
final class DiskBelowMinimum implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 4.3.1 .*");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.spool().leave(10_000_000);
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.spool().empty();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** No byte is left in the queue. */
final class NoSpaceLeft implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 4.3.1 .*");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.spool().leave(0);
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.spool().empty();
    }
}

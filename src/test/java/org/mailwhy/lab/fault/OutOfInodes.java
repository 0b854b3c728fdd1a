package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** No inode is left in the queue, with bytes to spare. */
final class OutOfInodes implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, Truth.SILENCE);
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.spool().fillInodes();
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.spool().empty();
    }
}

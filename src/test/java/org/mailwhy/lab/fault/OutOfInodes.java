package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** No inode is left in the queue, with bytes to spare. */
final class OutOfInodes implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "|4[25][12] .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.spool().fillInodes();
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.spool().empty();
    }
}

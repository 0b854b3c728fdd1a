package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** No byte is left in the queue. */
final class NoSpaceLeft implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "4[25][12] .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.spool().leave(0);
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.spool().empty();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The server is restarted while its disk is full: the disk is what has to be mended. */
final class OutOfSpaceDuringRestart implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.spool().leave(10_000_000);
        stage.stop();
        stage.startAgain();
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.spool().empty();
    }
}

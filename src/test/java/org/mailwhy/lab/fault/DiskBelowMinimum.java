package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The queue has less free than the server asks for: 15 MB Postfix, 10 MiB Exim. */
final class DiskBelowMinimum implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 .*");
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.spool().leave(10_000_000);
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.spool().empty();
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The file system of the mailboxes has no byte left; clients are still accepted. */
final class StoreFull implements Fault<HasStore> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "250 .*");
    }

    @Override
    public void inject(HasStore stage) throws Exception {
        stage.store().leave(0);
    }

    @Override
    public void cure(HasStore stage) throws Exception {
        stage.store().empty();
    }
}

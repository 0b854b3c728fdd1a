package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The mailboxes no longer belong to their owners; clients are still accepted. */
final class StoreUnwritable implements Fault<HasStore> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(HasStore stage) throws Exception {
        Lab.sh("chmod 000 %1$s/* && chown -R root %1$s/*".formatted(stage.store().path()));
    }

    @Override
    public void cure(HasStore stage) throws Exception {
        Lab.sh(
                "chmod 700 %1$s/* && chown -R --reference=%1$s %1$s/*"
                        .formatted(stage.store().path()));
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A mailbox is full to its quota, which the next hop says. */
final class HarakaMailboxOver implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAILBOX_QUOTA, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        Client.message(stage.port(), "small@lab.test", 19_000);
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.message(stage.port(), "small@lab.test", 5_000);
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        stage.emptyMailbox();
    }
}

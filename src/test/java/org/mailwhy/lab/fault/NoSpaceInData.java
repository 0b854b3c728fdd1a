package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The check at MAIL is off; the message itself finds no space. */
final class NoSpaceInData implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "451 4.3.0 .*queue file write error");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("message_size_limit", "0").with("virtual_mailbox_limit", "0");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.spool().leave(20_000);
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.message(stage.port(), "bob@lab.test", 300_000);
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.spool().empty();
    }
}

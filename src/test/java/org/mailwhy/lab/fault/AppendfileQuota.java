package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A mailbox is over the `quota` of Exim's transport, which the message has already passed. */
final class AppendfileQuota implements Fault<EximStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAILBOX_QUOTA, Certainty.CONFIRMED, "250 .*");
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        stage.server().withTransport("quota", "${if eq{$local_part}{q}{3K}{0}}");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.message(stage.port(), "q@lab.test", 4000);
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        // nobody writes to it any more
    }
}

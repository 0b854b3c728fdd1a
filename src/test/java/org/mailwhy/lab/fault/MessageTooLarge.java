package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A message announces more than `message_size_limit`. */
final class MessageTooLarge implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "552 5.3.4 .*");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.say(
                stage.port(), "EHLO " + Client.NAME, "MAIL FROM:<a@sender.test> SIZE=99000000");
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

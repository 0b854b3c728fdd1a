package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A message announces more than `message_size_limit`. */
final class MessageSizeLimit extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "552 .*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("message_size_limit", "1M");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.say(
                stage.port(), "EHLO " + Client.NAME, "MAIL FROM:<a@sender.test> SIZE=99000000");
    }
}

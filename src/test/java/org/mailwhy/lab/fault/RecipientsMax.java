package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One message has more recipients than `recipients_max`. */
final class RecipientsMax extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TOO_MANY_RECIPIENTS, Certainty.LIKELY, "452 too many recipients.*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("recipients_max", "2");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        String rcpt = "RCPT TO:<bob@lab.test>";
        return Client.say(
                stage.port(), "EHLO " + Client.NAME, "MAIL FROM:<a@sender.test>", rcpt, rcpt, rcpt);
    }
}

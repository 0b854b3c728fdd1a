package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One session sends more messages than `smtp_accept_max_per_connection`. */
final class SmtpAcceptMaxPerConnection extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.CONNECTION_LIMIT, Certainty.LIKELY, "421 too many messages.*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("smtp_accept_max_per_connection", "1");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        String mail = "MAIL FROM:<a@sender.test>";
        return Client.say(stage.port(), "EHLO " + Client.NAME, mail, "RSET", mail);
    }
}

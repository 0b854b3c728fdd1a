package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** A client says nothing for longer than `smtp_receive_timeout`. */
final class SmtpReceiveTimeout extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.TIMEOUT, Certainty.LIKELY, "421 .*timeout.*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("smtp_receive_timeout", "2s");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            return mail.waitForMore();
        }
    }
}

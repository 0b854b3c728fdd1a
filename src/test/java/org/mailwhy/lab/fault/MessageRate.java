package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One client sends more messages than `smtpd_client_message_rate_limit`. */
final class MessageRate implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.RATE_LIMIT, Certainty.CONFIRMED, "450 4.7.1 .*too much mail.*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server()
                .with("smtpd_client_event_limit_exceptions", "")
                .with("smtpd_client_message_rate_limit", "20");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        for (int i = 0; i < 22; i++) {
            Client.message(stage.port());
        }
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One client connects more often than `smtpd_client_connection_rate_limit`. */
final class ConnectionRate implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.RATE_LIMIT, Certainty.CONFIRMED, "421 4.7.0 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server()
                .with("smtpd_client_event_limit_exceptions", "")
                .with("smtpd_client_connection_rate_limit", "40");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        for (int i = 0; i < 45; i++) {
            Client.say(stage.port());
        }
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

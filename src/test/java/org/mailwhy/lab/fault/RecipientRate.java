package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One client names more recipients than `smtpd_client_recipient_rate_limit`. */
final class RecipientRate implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.RATE_LIMIT, Certainty.CONFIRMED, "450 4.7.1 .*too many recipients.*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server()
                .with("smtpd_client_event_limit_exceptions", "")
                .with("smtpd_client_recipient_rate_limit", "10");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        for (int i = 0; i < 12; i++) {
            Client.message(stage.port());
        }
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

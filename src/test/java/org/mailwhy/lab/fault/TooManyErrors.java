package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A client makes more mistakes than `smtpd_hard_error_limit`. */
final class TooManyErrors implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.PROTOCOL_ERROR, Certainty.LIKELY, "421 4.7.0 .*too many errors");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().with("smtpd_hard_error_limit", "3");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.say(
                stage.port(),
                "EHLO " + Client.NAME,
                "NONSENSE",
                "NONSENSE",
                "NONSENSE",
                "NONSENSE");
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // the client goes away
    }
}

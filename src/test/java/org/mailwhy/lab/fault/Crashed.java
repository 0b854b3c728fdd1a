package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The master is killed, and with it all its processes. */
final class Crashed implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.either(
                Cause.SERVER_ERROR, Cause.UNREACHABLE, Certainty.POSSIBLE, Truth.SILENCE);
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        stage.server().signal("KILL");
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        stage.startAgain();
    }
}

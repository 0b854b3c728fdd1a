package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Its first process is killed, and with it all others. */
final class Crashed implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.either(
                Cause.SERVER_ERROR, Cause.UNREACHABLE, Certainty.POSSIBLE, Truth.SILENCE);
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.signal("KILL");
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.startAgain();
    }
}

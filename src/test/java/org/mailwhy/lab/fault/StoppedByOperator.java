package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator stops the server. */
final class StoppedByOperator implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAINTENANCE, Certainty.CONFIRMED, Truth.SILENCE);
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.stop();
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.startAgain();
    }
}

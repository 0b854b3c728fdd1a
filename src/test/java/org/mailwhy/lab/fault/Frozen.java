package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** Every process of the server is stopped by a signal. */
final class Frozen implements Fault<Stage> {
    @Override
    public Truth truth() {
        return Truth.either(
                Cause.SERVER_ERROR, Cause.UNREACHABLE, Certainty.POSSIBLE, Truth.SILENCE);
    }

    @Override
    public void inject(Stage stage) throws Exception {
        stage.signal("STOP");
    }

    @Override
    public String provoke(Stage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(Stage stage) throws Exception {
        stage.signal("CONT");
    }
}

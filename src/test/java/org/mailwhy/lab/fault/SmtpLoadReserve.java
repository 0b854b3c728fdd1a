package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The load of the machine is above `smtp_load_reserve`. */
final class SmtpLoadReserve extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, "421 .*Too much load.*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("smtp_load_reserve", "0.001");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.say(stage.port());
    }
}

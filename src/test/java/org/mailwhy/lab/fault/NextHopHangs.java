package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The next hop takes connections and never greets; clients are still accepted. */
final class NextHopHangs extends Reconfigured {
    private @Nullable Mute service;

    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        Mute made = new Mute();
        service = made;
        return Map.of(
                "virtual_transport", "smtp:[127.0.0.1]:" + made.port(), "smtp_helo_timeout", "1s");
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

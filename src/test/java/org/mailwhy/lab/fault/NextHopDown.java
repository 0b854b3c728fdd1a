package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The next hop refuses connections; clients are still accepted. */
final class NextHopDown extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of("virtual_transport", "smtp:[127.0.0.1]:1");
    }
}

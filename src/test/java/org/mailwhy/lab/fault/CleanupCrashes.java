package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** cleanup(8) dies of a bad parameter whenever it is started: the client waits after RCPT. */
final class CleanupCrashes extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, Truth.SILENCE);
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of("virtual_alias_recursion_limit", "many");
    }
}

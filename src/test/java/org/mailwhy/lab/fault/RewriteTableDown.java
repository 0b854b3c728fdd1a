package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** cleanup(8) cannot look up how to rewrite a sender. */
final class RewriteTableDown extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.0 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of("sender_canonical_maps", "socketmap:inet:127.0.0.1:1:senders");
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Milter;

/** A decoy: a mail filter claims a high load; the host is idle. */
final class MilterClaimsOverload extends Reconfigured {
    private @Nullable Milter service;

    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "451 4.3.2 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        Milter made = new Milter("451 4.3.2 System load is too high, try again later");
        service = made;
        return Map.of("smtpd_milters", made.endpoint());
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

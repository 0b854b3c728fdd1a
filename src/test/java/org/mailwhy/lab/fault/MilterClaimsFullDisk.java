package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Milter;

/** A decoy: a mail filter claims a full disk; the disk is healthy. */
final class MilterClaimsFullDisk extends Reconfigured {
    private @Nullable Milter service;

    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        Milter made = new Milter("452 4.3.1 Insufficient system storage");
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

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: a policy service claims a full disk; the disk is healthy. */
final class PolicyServiceClaimsFullDisk extends Reconfigured {
    private @Nullable PolicyService service;

    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        PolicyService made = new PolicyService("452 4.3.1 Insufficient system storage");
        service = made;
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_policy_service " + made.endpoint() + ", reject_unauth_destination");
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

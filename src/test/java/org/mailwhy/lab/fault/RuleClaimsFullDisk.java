package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: an access rule claims a full disk; the disk is healthy. */
final class RuleClaimsFullDisk extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of(
                "smtpd_client_restrictions",
                "check_client_access static:{452 4.3.1 Insufficient system storage}",
                "smtpd_delay_reject",
                "no");
    }
}

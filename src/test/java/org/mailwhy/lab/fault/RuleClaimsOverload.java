package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: an access rule claims a high load; the host is idle. */
final class RuleClaimsOverload extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "421 4.3.2 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of(
                "smtpd_client_restrictions",
                "check_client_access static:{421 4.3.2 Server too busy, load average too high}",
                "smtpd_delay_reject",
                "no");
    }
}

package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The policy service does not run. */
final class PolicyServiceDown extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.5 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_policy_service inet:127.0.0.1:1, reject_unauth_destination",
                "smtpd_policy_service_try_limit",
                "1");
    }
}

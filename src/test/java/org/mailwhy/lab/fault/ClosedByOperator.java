package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator closes the door with an access rule and says so. */
final class ClosedByOperator extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAINTENANCE, Certainty.LIKELY, "421 4.3.2 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of(
                "smtpd_client_restrictions",
                "check_client_access static:{421 4.3.2 Down for maintenance}",
                "smtpd_delay_reject",
                "no");
    }
}

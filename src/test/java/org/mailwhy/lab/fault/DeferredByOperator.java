package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator defers every recipient for the time of a migration. */
final class DeferredByOperator extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAINTENANCE, Certainty.LIKELY, "450 4.3.2 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_client_access static:{450 4.3.2 Mail server is being upgraded, try again later}, reject_unauth_destination");
    }
}

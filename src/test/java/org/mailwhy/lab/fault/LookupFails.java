package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A look-up table is served by nobody. */
final class LookupFails extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.[05] .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_recipient_access socketmap:inet:127.0.0.1:1:users, reject_unauth_destination");
    }
}

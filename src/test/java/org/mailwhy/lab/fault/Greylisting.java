package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A policy service tells a stranger to come back. */
final class Greylisting extends Reconfigured {
    private @Nullable PolicyService service;

    @Override
    public Truth truth() {
        return Truth.of(Cause.GREYLISTING, Certainty.LIKELY, "450 4.2.0 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        PolicyService made =
                new PolicyService(
                        "defer_if_permit 4.2.0 Greylisted, see http://postgrey.example/help/lab.test.html");
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

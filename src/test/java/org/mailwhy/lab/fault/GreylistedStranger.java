package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nothing: one stranger is greylisted. */
final class GreylistedStranger extends Reconfigured {
    private @Nullable PolicyService service;

    @Override
    public Truth truth() {
        return Truth.nothing("450 4.2.0 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        PolicyService made =
                new PolicyService("defer_if_permit 4.2.0 Greylisted, try again in 300 seconds");
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

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The policy service takes connections and never answers. */
final class PolicyServiceHangs extends Reconfigured {
    private @Nullable Mute service;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.5 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        Mute made = new Mute();
        service = made;
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_policy_service inet:127.0.0.1:"
                        + made.port()
                        + ", reject_unauth_destination",
                "smtpd_policy_service_timeout",
                "1s",
                "smtpd_policy_service_try_limit",
                "1");
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A restriction that Postfix does not know. */
final class RestrictionMisspelt extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "451 4.3.5 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of(
                "smtpd_recipient_restrictions", "rejct_unknown_client, reject_unauth_destination");
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A look-up table was never made. */
final class TableMissing extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "451 4.3.[05] .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_recipient_access lmdb:/nonexistent/access, reject_unauth_destination");
    }
}

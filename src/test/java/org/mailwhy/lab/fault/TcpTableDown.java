package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A tcp_table(5) is served by nobody; smtpd tries for longer than its client waits. */
final class TcpTableDown extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, Truth.SILENCE + "|451 4.3.5 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        return Map.of(
                "smtpd_recipient_restrictions",
                "check_recipient_access tcp:127.0.0.1:1, reject_unauth_destination");
    }
}

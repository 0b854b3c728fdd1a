package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** An ACL tells a stranger to come back. */
final class AclGreylists extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.GREYLISTING, Certainty.LIKELY, "451 .*");
    }

    @Override
    String acl() {
        return """
          defer message = Greylisted, please try again later
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_rcpt", "check_fault");
    }
}

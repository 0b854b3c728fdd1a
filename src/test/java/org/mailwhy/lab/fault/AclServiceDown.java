package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The service that an ACL asks refuses connections. */
final class AclServiceDown extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 .*");
    }

    @Override
    String acl() {
        return """
          defer condition = ${readsocket{inet:127.0.0.1:1}{request}{2s}}
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_rcpt", "check_fault");
    }
}

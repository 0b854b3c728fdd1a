package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A file in which an ACL looks things up is not there. */
final class AclFileMissing extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.SERVER_ERROR, Certainty.LIKELY, "451 .*");
    }

    @Override
    String acl() {
        return """
          defer condition = ${lookup{$sender_address}lsearch{/nonexistent/senders}{yes}{no}}
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_rcpt", "check_fault");
    }
}

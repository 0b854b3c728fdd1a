package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: an ACL claims a full disk; the disk is healthy. */
final class AclClaimsFullDisk extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 .*");
    }

    @Override
    String acl() {
        return """
          defer message = 452 4.3.1 Insufficient system storage
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_mail", "check_fault");
    }
}

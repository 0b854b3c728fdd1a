package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The operator defers everyone with an ACL. */
final class AclForMaintenance extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.MAINTENANCE, Certainty.LIKELY, "4[25]1 .*maintenance.*");
    }

    @Override
    String acl() {
        return """
          defer message = 421 4.3.2 System not accepting network messages, maintenance until 18:00
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_connect", "check_fault");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.say(stage.port());
    }
}

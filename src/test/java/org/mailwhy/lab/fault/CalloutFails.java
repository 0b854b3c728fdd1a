package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The host that could verify a recipient refuses connections. */
final class CalloutFails extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 .*");
    }

    @Override
    String acl() {
        return """
          require verify = recipient/callout=3s
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_rcpt", "check_fault");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        stage.delivered();
        stage.server().withRouters(HopRefuses.ROUTER);
        super.inject(stage);
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        stage.server().withRouters("");
        super.cure(stage);
    }
}

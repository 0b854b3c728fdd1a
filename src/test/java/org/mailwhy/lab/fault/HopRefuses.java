package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The next hop of Exim refuses connections; clients are still accepted. */
final class HopRefuses implements Fault<EximStage> {
    static final String ROUTER =
            """
            hop:
              driver = manualroute
              route_list = * 127.0.0.1::1
              self = send
              transport = hop
            """;

    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        stage.server().withRouters(ROUTER).reload();
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        stage.server().withRouters("").reload();
    }
}

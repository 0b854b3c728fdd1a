package org.mailwhy.lab.fault;

import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The content filter before the queue does not run; Postfix calls that a write error. */
final class ProxyFilterDown extends Reconfigured {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.0 .*");
    }

    @Override
    Map<String, String> parameters() {
        return Map.of("smtpd_proxy_filter", "127.0.0.1:1");
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The content filter before the queue takes connections and never answers. */
final class ProxyFilterHangs extends Reconfigured {
    private @Nullable Mute service;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.0 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        Mute made = new Mute();
        service = made;
        return Map.of(
                "smtpd_proxy_filter", "127.0.0.1:" + made.port(), "smtpd_proxy_timeout", "1s");
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

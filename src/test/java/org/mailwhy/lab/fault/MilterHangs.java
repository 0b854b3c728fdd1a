package org.mailwhy.lab.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The mail filter takes connections and never answers. */
final class MilterHangs extends Reconfigured {
    private @Nullable ServerSocket service;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.7.1 .*");
    }

    @Override
    Map<String, String> parameters() throws IOException {
        ServerSocket made = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        service = made;
        return Map.of(
                "smtpd_milters",
                "inet:127.0.0.1:" + made.getLocalPort(),
                "milter_connect_timeout",
                "1s",
                "milter_command_timeout",
                "1s");
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}

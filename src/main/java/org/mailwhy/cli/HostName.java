package org.mailwhy.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// The name of this host.
final class HostName {
    private HostName() {}

    static String own() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Takes connections and never says a word. */
final class Mute implements AutoCloseable {
    private final ServerSocket socket;

    Mute() throws IOException {
        // what is never accepted waits in the backlog, connected
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.mailwhy.lab.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A policy service of Postfix that says the same to everybody. */
final class PolicyService implements AutoCloseable {
    private final ServerSocket socket;
    private final String action;

    PolicyService(String action) throws IOException {
        this.action = action;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String endpoint() {
        return "inet:127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed: the cell is over
        }
    }

    /** A request ends with an empty line, and so does the answer. */
    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    client.getOutputStream()
                            .write(("action=" + action + "\n\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // Postfix hung up
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

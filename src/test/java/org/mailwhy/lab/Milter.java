package org.mailwhy.lab;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A mail filter that says the same reply to every MAIL command (Sendmail's milter protocol, version
 * 6).
 */
public final class Milter implements AutoCloseable {
    private static final int VERSION = 6;

    private final ServerSocket socket;
    private final String reply;

    public Milter(String reply) throws IOException {
        this(reply, 0);
    }

    /**
     * @param reply to MAIL; empty: accepted
     * @param port 0: any
     */
    public Milter(String reply, int port) throws IOException {
        this.reply = reply;
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** As Postfix names it. */
    public String endpoint() {
        return "inet:127.0.0.1:" + socket.getLocalPort();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket client) {
        try (client;
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            while (true) {
                byte[] packet = new byte[in.readInt()];
                in.readFully(packet);
                switch (packet[0]) {
                    case 'O' -> negotiate(out);
                    case 'M' -> toMail(out);
                    // macros and abort want no answer
                    case 'D', 'A' -> {}
                    case 'Q' -> {
                        return;
                    }
                    default -> answer(out, 'c', new byte[0]);
                }
            }
        } catch (IOException e) {
            // Postfix hung up
        }
    }

    private void toMail(DataOutputStream out) throws IOException {
        if (reply.isEmpty()) {
            answer(out, 'c', new byte[0]);
        } else {
            answer(out, 'y', (reply + "\0").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void negotiate(DataOutputStream out) throws IOException {
        out.writeInt(13);
        out.writeByte('O');
        out.writeInt(VERSION);
        out.writeInt(0);
        out.writeInt(0);
        out.flush();
    }

    private static void answer(DataOutputStream out, int command, byte[] data) throws IOException {
        out.writeInt(1 + data.length);
        out.writeByte(command);
        out.write(data);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

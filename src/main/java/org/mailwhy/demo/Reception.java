package org.mailwhy.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.mailwhy.demo.Script.Cue;

/// One session of a scripted server.
final class Reception {
    private static final int IDLE_MILLIS = 60_000;
    private static final int MAX_LINE = 4_096;

    /// A flood gives up in the end: 64 MiB or so.
    private static final int FLOOD = 64 << 20;

    private final Performance performance;
    private final @Nullable SSLContext tls;
    private final Ear ear;
    private Socket client;
    private InputStream in;
    private OutputStream out;

    /// Hears what the client says.
    interface Ear {
        /// @param inTurn the client had waited for the answer before
        void hear(String command, boolean inTurn);
    }

    Reception(Socket client, Performance performance, @Nullable SSLContext tls, Ear ear)
            throws IOException {
        this.client = client;
        this.performance = performance;
        this.tls = tls;
        this.ear = ear;
        client.setSoTimeout(IDLE_MILLIS);
        client.setTcpNoDelay(true);
        this.in = new BufferedInputStream(client.getInputStream());
        this.out = client.getOutputStream();
    }

    void attend() throws IOException, InterruptedException {
        if (in.available() > 0) {
            ear.hear("(before the banner)", false);
        }
        Cue cue = Cue.CONNECT;
        while (goesOn(performance.next(cue), cue)) {
            String command = command();
            if (command.isEmpty()) {
                return;
            }
            ear.hear(command, in.available() == 0);
            cue = Cue.of(command);
        }
    }

    private boolean goesOn(Act act, Cue cue) throws IOException, InterruptedException {
        switch (act) {
            case Act.Say(String reply) -> send(lines(reply));
            case Act.SayAndClose(String reply) -> {
                send(lines(reply));
                return false;
            }
            case Act.Hang _ -> {
                in.transferTo(OutputStream.nullOutputStream());
                return false;
            }
            case Act.Reset _ -> {
                client.setSoLinger(true, 0);
                return false;
            }
            case Act.Raw(String bytes) -> send(bytes);
            case Act.CutShort(String bytes) -> {
                send(bytes);
                return false;
            }
            case Act.Drip(String bytes, Duration gap) -> drip(bytes, gap);
            case Act.Flood(String bytes) -> flood(bytes);
            case Act.AtFirst(_, Act refusal, _) -> {
                return goesOn(refusal, cue);
            }
            case Act.Encrypt(String reply, String injected) -> encrypt(cue, reply, injected);
        }
        return true;
    }

    private void drip(String bytes, Duration gap) throws IOException, InterruptedException {
        for (int i = 0; i < bytes.length(); i++) {
            send(bytes.substring(i, i + 1));
            Thread.sleep(gap);
        }
    }

    private void flood(String bytes) throws IOException {
        for (int sent = 0; sent < FLOOD; sent += bytes.length()) {
            send(bytes);
        }
    }

    private void encrypt(Cue cue, String reply, String injected) throws IOException {
        if (tls == null) {
            throw new SSLException("no certificate");
        }
        boolean atOnce = cue == Cue.CONNECT;
        if (!atOnce) {
            send(lines(reply) + injected);
        }
        SSLSocket encrypted =
                (SSLSocket) tls.getSocketFactory().createSocket(client, unread(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        client = encrypted;
        in = new BufferedInputStream(encrypted.getInputStream());
        out = encrypted.getOutputStream();
        if (atOnce) {
            send(lines(reply));
        }
    }

    private InputStream unread() throws IOException {
        return new ByteArrayInputStream(in.readNBytes(in.available()));
    }

    private static String lines(String reply) {
        return reply.isEmpty() ? "" : reply.replace("\n", "\r\n") + "\r\n";
    }

    private void send(String latin1) throws IOException {
        out.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Empty at the end of the session.
    private String command() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != '\n' && line.length() < MAX_LINE) {
            line.append((char) c);
            c = in.read();
        }
        return line.toString().strip();
    }
}

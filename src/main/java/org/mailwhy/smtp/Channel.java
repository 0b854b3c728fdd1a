package org.mailwhy.smtp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Reply;
import org.mailwhy.Session.Certificate;

/// The connection of one session: bounded in time and size, all that is said is written down.
final class Channel implements AutoCloseable {
    /// A TLS goodbye is a courtesy.
    private static final Duration TLS_GOODBYE = Duration.ofMillis(200);

    private final TimedSocket socket = new TimedSocket();
    private final Transcript transcript;
    private final Encryption encryption;
    private final Encryption.Witness witness = new Encryption.Witness();
    private @Nullable SSLSocket encrypted;
    private @Nullable ReplyReader in;
    private @Nullable OutputStream out;

    Channel(Encryption encryption, Transcript transcript) {
        this.encryption = encryption;
        this.transcript = transcript;
    }

    /// What follows has to be done in that time from now on.
    void allow(Duration time) {
        socket.allow(time);
    }

    void connect(InetSocketAddress peer) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(peer, socket.millisLeft());
        in = new ReplyReader(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /// Everything in clear that is still unread would be taken for an answer inside TLS
    /// (CVE-2011-0411 and its kin): then there is no session.
    void encrypt(String host) throws IOException {
        if (reader().hasMore()) {
            throw new NotSmtpException("more than the reply came in clear before TLS");
        }
        Encryption.Encrypted session = encryption.start(socket, host, witness);
        encrypted = session.socket();
        in = new ReplyReader(encrypted.getInputStream());
        out = encrypted.getOutputStream();
        transcript.note(session.terms());
    }

    void say(String command) throws IOException {
        transcript.sent(command);
        try {
            writer().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (SocketException e) {
            // closed already; what the server said before it did so can still be read
            transcript.note(String.valueOf(e.getMessage()));
        }
    }

    Reply hear() throws IOException {
        return reader().read(transcript::heard);
    }

    /// Waits until the server closes.
    void awaitClose() throws IOException {
        reader().drain();
    }

    @Nullable String localAddress() {
        return socket.isConnected() ? Aim.text(socket.getLocalAddress()) : null;
    }

    @Nullable Certificate certificate() {
        return witness.certificate();
    }

    @Override
    public void close() {
        try (socket) {
            if (encrypted != null) {
                allow(TLS_GOODBYE);
                encrypted.close();
            }
        } catch (IOException e) {
            // the session is over either way
            transcript.note(String.valueOf(e.getMessage()));
        }
    }

    private ReplyReader reader() throws SocketException {
        if (in == null) {
            throw new SocketException("not connected");
        }
        return in;
    }

    private OutputStream writer() throws SocketException {
        if (out == null) {
            throw new SocketException("not connected");
        }
        return out;
    }
}

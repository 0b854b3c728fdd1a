package org.mailwhy.demo;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// An SMTP server in this process that does what its script says: real sockets, on loopback only.
/// It stores no mail.
public final class TroubledServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(TroubledServer.class.getName());

    /// More would be an attack on the demo.
    private static final int MAX_SESSIONS = 50;

    private static final int MAX_HEARD = 10_000;

    private final InetSocketAddress address;
    private final @Nullable SSLContext tls;
    private final Set<Socket> sessions = ConcurrentHashMap.newKeySet();
    private final List<String> heard = new ArrayList<>();
    private @Nullable ServerSocket listener;
    private Performance performance;
    private boolean lockStep = true;

    private TroubledServer(ServerSocket listener, Script script, @Nullable SSLContext tls) {
        this.address = (InetSocketAddress) listener.getLocalSocketAddress();
        this.listener = listener;
        this.tls = tls;
        this.performance = new Performance(script);
    }

    /// On a free port of 127.0.0.1.
    public static TroubledServer start(Script script) throws IOException {
        return start(script, InetAddress.ofLiteral("127.0.0.1"), null);
    }

    /// @param tls for [Act.Encrypt]
    public static TroubledServer start(Script script, InetAddress address, @Nullable SSLContext tls)
            throws IOException {
        ServerSocket listener = listen(new InetSocketAddress(address, 0));
        TroubledServer server = new TroubledServer(listener, script, tls);
        server.serve(listener);
        server.play(script);
        return server;
    }

    private static ServerSocket listen(InetSocketAddress address) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(address);
        return listener;
    }

    public InetSocketAddress address() {
        return address;
    }

    /// Another script for the sessions from now on.
    public synchronized void play(Script script) throws IOException {
        performance = new Performance(script);
        if (!script.listening() && listener != null) {
            listener.close();
            listener = null;
        }
        if (script.listening() && listener == null) {
            listener = listen(address);
            serve(listener);
        }
    }

    /// Every command so far, and the end of each session as `(closed)`.
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /// No client ever spoke before its turn.
    public synchronized boolean inLockStep() {
        return lockStep;
    }

    @Override
    public synchronized void close() throws IOException {
        if (listener != null) {
            listener.close();
            listener = null;
        }
        for (Socket session : sessions) {
            session.close();
        }
    }

    synchronized void hear(String command, boolean inTurn) {
        lockStep &= inTurn;
        if (heard.size() < MAX_HEARD) {
            heard.add(command);
        }
    }

    private synchronized Performance performance() {
        return performance;
    }

    private void serve(ServerSocket listener) {
        Thread.ofVirtual().name(name()).start(() -> accept(listener));
    }

    private String name() {
        return "simulated " + address.getPort();
    }

    private void accept(ServerSocket listener) {
        try {
            while (true) {
                Socket client = listener.accept();
                if (sessions.size() < MAX_SESSIONS) {
                    sessions.add(client);
                    // no virtual thread: a flood would keep its carrier from the prober's
                    Thread.ofPlatform().daemon().name(name()).start(() -> attend(client));
                } else {
                    client.close();
                }
            }
        } catch (IOException e) {
            // closed: nobody listens any more
            LOG.log(Level.DEBUG, "simulated server: {0}", e.getMessage());
        }
    }

    private void attend(Socket client) {
        try (client) {
            new Reception(client, performance(), tls, this::hear).attend();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "simulated session: {0}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sessions.remove(client);
            hear("(closed)", true);
        }
    }
}

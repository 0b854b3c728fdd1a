package org.mailwhy.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.mailwhy.Fact;
import org.mailwhy.Session;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.dns.Resolver;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;

/// What the tests of the prober have in common.
final class Probing {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String HOST = "mx.simulated.example";

    /// Where a test waits for the limit itself.
    static final Duration SHORT = Duration.ofMillis(200);

    /// Where a test waits for it, but not in the first phase.
    static final Duration MEDIUM = Duration.ofMillis(500);

    /// Where it must not be reached, whatever the machine is busy with.
    static final Duration LONG = Duration.ofSeconds(20);

    private Probing() {}

    /// No name server: nothing here may ask one.
    static Prober prober() {
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 9);
        Resolver dns = Resolver.of(nobody, Path.of("/nonexistent"), Duration.ofMillis(100));
        return new Prober(InstantSource.fixed(NOW), dns, "node");
    }

    static ProbeOptions options(InetSocketAddress address, Tls tls, Depth depth, Duration limit) {
        return options(address, tls, depth, List.of("postmaster@simulated.example"), limit);
    }

    static ProbeOptions options(
            InetSocketAddress address, Tls tls, Depth depth, List<String> to, Duration limit) {
        return new ProbeOptions(
                "mx",
                new Target.Address(address.getAddress().getHostAddress(), address.getPort()),
                tls,
                depth,
                "monitor.example",
                "",
                to,
                limit,
                true);
    }

    static Fact probe(ProbeOptions options) throws InterruptedException {
        List<Fact> facts = prober().probe(options);
        if (facts.size() != 1) {
            throw new AssertionError("one address, but " + facts);
        }
        return facts.getFirst();
    }

    static Fact probe(TroubledServer server, Depth depth, Duration limit)
            throws InterruptedException {
        return probe(options(server.address(), Tls.NONE, depth, limit));
    }

    /// What the server heard until its first session ended.
    static List<String> heard(TroubledServer server) {
        Instant deadline = Instant.now().plus(LONG);
        List<String> heard = server.heard();
        while (!heard.contains("(closed)") && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(1_000_000);
            heard = server.heard();
        }
        return heard;
    }

    static String transcript(Session session) {
        StringBuilder text = new StringBuilder();
        for (Session.Line line : session.transcript()) {
            text.append(line.sent() ? "> " : "< ").append(line.text()).append('\n');
        }
        return text.toString();
    }

    /// A server's certificate from the test resources.
    static SSLContext certificate(String file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = "simulated".toCharArray();
        try (InputStream in = Probing.class.getResourceAsStream("/smtp/" + file)) {
            store.load(Objects.requireNonNull(in), password);
        }
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}

package org.mailwhy.smtp;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Session.Certificate;

/// TLS as between mail servers: the certificate is verified, and the session goes on whatever comes
/// of it (RFC 7435); what is wrong with it is kept.
final class Encryption {
    private @Nullable X509ExtendedTrustManager authorities;

    /// A TLS session on top of the socket, and what it rests on.
    ///
    /// @param terms protocol and cipher
    record Encrypted(SSLSocket socket, String terms) {}

    /// Shakes hands.
    ///
    /// @param host the name that the certificate has to be for
    /// @param witness hears of the certificate, also when the handshake fails later
    Encrypted start(Socket plain, String host, Witness witness) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Lenient(authorities(), witness)}, null);
            SSLSocket socket =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(plain, host, plain.getPort(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            SSLSession session = socket.getSession();
            return new Encrypted(socket, session.getProtocol() + " " + session.getCipherSuite());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS is not available", e);
        }
    }

    /// Loaded at the first need: reading them takes a tenth of a second.
    private synchronized X509ExtendedTrustManager authorities() throws GeneralSecurityException {
        if (authorities == null) {
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            authorities =
                    Arrays.stream(factory.getTrustManagers())
                            .filter(X509ExtendedTrustManager.class::isInstance)
                            .map(X509ExtendedTrustManager.class::cast)
                            .findFirst()
                            .orElseThrow(() -> new GeneralSecurityException("no authorities"));
        }
        return authorities;
    }

    /// Remembers the certificate that a server showed.
    static final class Witness {
        private @Nullable Certificate certificate;

        @Nullable Certificate certificate() {
            return certificate;
        }

        private void saw(X509Certificate leaf, @Nullable String problem) {
            String subject = leaf.getSubjectX500Principal().getName();
            certificate =
                    new Certificate(
                            Harmless.text(subject.substring(0, Math.min(subject.length(), 256))),
                            leaf.getNotAfter().toInstant(),
                            problem);
        }
    }

    /// Verifies and objects to nothing.
    private static final class Lenient extends X509ExtendedTrustManager {
        private final X509ExtendedTrustManager strict;
        private final Witness witness;

        Lenient(X509ExtendedTrustManager strict, Witness witness) {
            this.strict = strict;
            this.witness = witness;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            verify(chain, () -> strict.checkServerTrusted(chain, type, socket));
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            verify(chain, () -> strict.checkServerTrusted(chain, type, engine));
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            verify(chain, () -> strict.checkServerTrusted(chain, type));
        }

        private void verify(X509Certificate[] chain, Check check) {
            try {
                check.run();
                witness.saw(chain[0], null);
            } catch (CertificateException e) {
                witness.saw(chain[0], problem(chain[0], e));
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            checkClientTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            checkClientTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            throw new CertificateException("a prober has no clients");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private interface Check {
        void run() throws CertificateException;
    }

    /// In a few words, what the library says in many. A wrong date comes first: it is the owner's
    /// to mend, whoever signed.
    private static String problem(X509Certificate leaf, CertificateException failure) {
        try {
            leaf.checkValidity();
        } catch (CertificateExpiredException e) {
            return "expired on " + day(leaf.getNotAfter());
        } catch (CertificateNotYetValidException e) {
            return "not valid before " + day(leaf.getNotBefore());
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (!(root instanceof CertPathBuilderException)) {
            return Harmless.text(String.valueOf(root.getMessage()));
        }
        return leaf.getIssuerX500Principal().equals(leaf.getSubjectX500Principal())
                ? "self-signed"
                : "issued by an authority that is not known here";
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}

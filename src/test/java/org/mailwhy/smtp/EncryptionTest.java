package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.smtp.Probing.HOST;
import static org.mailwhy.smtp.Probing.LONG;

import java.net.InetAddress;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.demo.Act;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.Script.Cue;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Tls;

class EncryptionTest {
    private static final Script OFFERING =
            Script.healthy(HOST)
                    .with(Cue.EHLO, "250-" + HOST + "\n250 STARTTLS")
                    .with(Cue.STARTTLS, new Act.Encrypt("220 2.0.0 Ready to start TLS", ""));

    @ParameterizedTest
    @CsvSource({"STARTTLS", "OPPORTUNISTIC"})
    void aCertificateThatIsNotTrustedIsKeptAndTheSessionGoesOn(Tls tls) throws Exception {
        try (TroubledServer server = start(OFFERING, "self-signed.p12")) {
            Session session = session(probe(server, tls));

            Session.Certificate certificate = Objects.requireNonNull(session.certificate());
            assertThat(certificate.subject()).isEqualTo("CN=" + HOST);
            assertThat(certificate.problem()).isEqualTo("self-signed");
            assertThat(certificate.notAfter()).isAfter(Probing.NOW);
            assertThat(session.phases()).containsKey(Phase.STARTTLS);
            assertThat(Probing.transcript(session)).contains("[TLSv1.3 TLS_");
            assertThat(Probing.heard(server))
                    .startsWith(
                            "EHLO monitor.example",
                            "STARTTLS",
                            "EHLO monitor.example",
                            "MAIL FROM:<>",
                            "RSET",
                            "QUIT");
            assertThat(server.inLockStep()).isTrue();
        }
    }

    @Test
    void tlsCanComeBeforeTheBanner() throws Exception {
        Script implicit =
                Script.healthy(HOST)
                        .with(Cue.CONNECT, new Act.Encrypt("220 mx ESMTP Postfix (simulated)", ""));
        try (TroubledServer server = start(implicit, "self-signed.p12")) {
            Session session = session(probe(server, Tls.IMPLICIT));

            assertThat(session.certificate()).isNotNull();
            assertThat(Probing.heard(server)).doesNotContain("STARTTLS");
        }
    }

    @Test
    void anExpiredCertificateSaysSince() throws Exception {
        try (TroubledServer server = start(OFFERING, "expired.p12")) {
            Session.Certificate certificate =
                    Objects.requireNonNull(session(probe(server, Tls.OPPORTUNISTIC)).certificate());

            assertThat(certificate.notAfter()).isBefore(Probing.NOW);
            assertThat(certificate.problem()).isEqualTo("expired on 2020-01-31");
        }
    }

    @Test
    void opportunisticGoesOnInClearWhereTlsIsNotOffered() throws Exception {
        try (TroubledServer server = TroubledServer.start(Script.healthy(HOST))) {
            assertThat(probe(server, Tls.OPPORTUNISTIC)).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void starttlsInsistsOnIt() throws Exception {
        try (TroubledServer server = TroubledServer.start(Script.healthy(HOST))) {
            Unanswered silent = (Unanswered) probe(server, Tls.STARTTLS);

            assertThat(silent.silence()).isEqualTo(Silence.TLS);
            assertThat(silent.dialogue().phase()).isEqualTo(Phase.STARTTLS);
            assertThat(silent.detail()).isEqualTo("STARTTLS is not offered");
            assertThat(Probing.heard(server)).startsWith("EHLO monitor.example", "QUIT");
        }
    }

    @Test
    void aRefusalOfStarttlsIsAReplyLikeAnyOther() throws Exception {
        Script refusing = OFFERING.with(Cue.STARTTLS, "454 4.7.0 TLS not available");
        try (TroubledServer server = TroubledServer.start(refusing)) {
            Refused refused = (Refused) probe(server, Tls.OPPORTUNISTIC);

            assertThat(refused.code()).isEqualTo("454");
            assertThat(refused.dialogue().phase()).isEqualTo(Phase.STARTTLS);
        }
    }

    @Test
    void aHandshakeThatFailsIsSaidAndNothingFollowsInClear() throws Exception {
        Script broken =
                OFFERING.with(Cue.STARTTLS, "220 2.0.0 Ready to start TLS")
                        .with(Cue.ANYTHING_ELSE, "550 what is this");
        try (TroubledServer server = TroubledServer.start(broken)) {
            Unanswered silent = (Unanswered) probe(server, Tls.OPPORTUNISTIC);

            assertThat(silent.silence()).isEqualTo(Silence.TLS);
            assertThat(Probing.heard(server)).doesNotContain("MAIL FROM:<>", "QUIT");
        }
    }

    @Test
    void a421InsideTlsIsHeard() throws Exception {
        Script closing =
                OFFERING.with(Cue.MAIL, new Act.SayAndClose("421 4.3.2 Service shutting down"));
        try (TroubledServer server = start(closing, "self-signed.p12")) {
            Refused refused = (Refused) probe(server, Tls.OPPORTUNISTIC);

            assertThat(refused.reply().code()).isEqualTo(421);
            assertThat(Objects.requireNonNull(refused.dialogue().session()).certificate())
                    .isNotNull();
        }
    }

    private static TroubledServer start(Script script, String certificate) throws Exception {
        return TroubledServer.start(
                script, InetAddress.ofLiteral("127.0.0.1"), Probing.certificate(certificate));
    }

    private static Fact probe(TroubledServer server, Tls tls) throws InterruptedException {
        return Probing.probe(Probing.options(server.address(), tls, Depth.MAIL, LONG));
    }

    private static Session session(Fact fact) {
        assertThat(fact).isInstanceOf(Accepted.class);
        return Objects.requireNonNull(((Accepted) fact).dialogue().session());
    }
}

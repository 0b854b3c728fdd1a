package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.smtp.Probing.HOST;
import static org.mailwhy.smtp.Probing.LONG;
import static org.mailwhy.smtp.Probing.MEDIUM;
import static org.mailwhy.smtp.Probing.SHORT;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
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

/// Whatever a server does, a probe ends in time and keeps little.
class HostileServerTest {
    private static final Script HEALTHY = Script.healthy(HOST);
    private static final Script TLS =
            HEALTHY.with(Cue.EHLO, "250-" + HOST + "\n250 STARTTLS")
                    .with(Cue.STARTTLS, "220 2.0.0 Ready to start TLS");

    /// The machine may be busy with other tests.
    private static final Duration SLACK = Duration.ofSeconds(4);

    /// The first handshake of a cold virtual machine is slower than a short limit.
    @BeforeAll
    static void warmUp() throws Exception {
        probe(TLS.with(Cue.ANYTHING_ELSE, new Act.Raw("no TLS")), LONG);
    }

    @Test
    void anEndlessLineIsCutOff() throws Exception {
        Unanswered silent = probe(HEALTHY.with(Cue.CONNECT, new Act.Flood("220 mx")), LONG);

        assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
        assertThat(silent.detail()).isEqualTo("a reply line of more than 4096 bytes");
    }

    @Test
    void anEndlessReplyIsCutOff() throws Exception {
        Unanswered silent = probe(HEALTHY.with(Cue.EHLO, new Act.Flood("250-more\r\n")), LONG);

        assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
        assertThat(silent.detail()).isEqualTo("a reply of more than 100 lines");
        assertThat(session(silent).transcript()).hasSizeLessThan(125);
    }

    @Test
    void aByteNowAndThenDoesNotStretchThePhase() throws Exception {
        Act drip = new Act.Drip("220-" + "slow ".repeat(1_000), Duration.ofMillis(20));
        Unanswered silent = probe(HEALTHY.with(Cue.CONNECT, drip), SHORT);

        assertThat(silent.silence()).isEqualTo(Silence.NO_BANNER);
        assertThat(session(silent).total()).isBetween(SHORT.minusMillis(5), SHORT.plus(SLACK));
    }

    @Test
    void manyAnswersEachInTimeAreTooSlowInAll() throws Exception {
        Script slow = HEALTHY.with(Cue.RCPT, new Act.Drip("250 2.1.5\r\n", ofMillis(10)));
        try (TroubledServer server = TroubledServer.start(slow)) {
            List<String> thirty = Collections.nCopies(30, "postmaster@simulated.example");
            ProbeOptions options =
                    Probing.options(server.address(), Tls.NONE, Depth.RCPT, thirty, SHORT);
            Unanswered silent = (Unanswered) Probing.probe(options);

            assertThat(silent.silence()).isEqualTo(Silence.TIMEOUT);
            assertThat(session(silent).total()).isLessThan(SHORT.multipliedBy(4).plus(SLACK));
        }
    }

    @Test
    void aTlsHandshakeThatDripsKeepsTheLimitToo() throws Exception {
        Script dripping =
                TLS.with(
                        Cue.ANYTHING_ELSE,
                        new Act.Drip("\u0016\u0003\u0003@\u0000" + "x".repeat(500), ofMillis(20)));
        Unanswered silent = probe(dripping, MEDIUM);

        assertThat(silent.silence()).isEqualTo(Silence.TIMEOUT);
        assertThat(silent.dialogue().phase()).isEqualTo(Phase.STARTTLS);
        assertThat(session(silent).total()).isLessThan(MEDIUM.multipliedBy(4).plus(SLACK));
    }

    @Test
    void binaryIsNoGreeting() throws Exception {
        Unanswered silent =
                probe(HEALTHY.with(Cue.CONNECT, new Act.Raw("\u0000\u00ff\u001b]0;x\u0007")), LONG);

        assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
        assertThat(silent.detail()).startsWith("no SMTP reply: ");
        assertThat(silent.detail().chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void tlsWhereSmtpIsDueIsNoGreeting() throws Exception {
        Act alert = new Act.Raw("\u0015\u0003\u0003\u0000\u0002\u0002(");
        Unanswered silent = probe(HEALTHY.with(Cue.CONNECT, alert), LONG);

        assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
        assertThat(silent.dialogue().phase()).isEqualTo(Phase.BANNER);
    }

    @Test
    void smtpWhereTlsIsDueIsATlsFailure() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY)) {
            ProbeOptions options =
                    Probing.options(server.address(), Tls.IMPLICIT, Depth.MAIL, LONG);
            Unanswered silent = (Unanswered) Probing.probe(options);

            assertThat(silent.silence()).isEqualTo(Silence.TLS);
            assertThat(silent.dialogue().phase()).isEqualTo(Phase.STARTTLS);
        }
    }

    @Test
    void whatIsInjectedBeforeTlsIsNotTakenForAnAnswerInsideIt() throws Exception {
        Act inject = new Act.Encrypt("220 2.0.0 Ready to start TLS", "250 mx injected\r\n");
        try (TroubledServer server =
                TroubledServer.start(
                        TLS.with(Cue.STARTTLS, inject),
                        InetAddress.ofLiteral("127.0.0.1"),
                        Probing.certificate("self-signed.p12"))) {
            ProbeOptions options =
                    Probing.options(server.address(), Tls.OPPORTUNISTIC, Depth.MAIL, LONG);
            Unanswered silent = (Unanswered) Probing.probe(options);

            assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
            assertThat(silent.dialogue().phase()).isEqualTo(Phase.STARTTLS);
            assertThat(silent.detail()).isEqualTo("more than the reply came in clear before TLS");
            assertThat(Probing.heard(server)).doesNotContain("MAIL FROM:<>");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Cue.class,
            names = {"CONNECT", "EHLO", "MAIL", "RCPT"})
    void aReplyThatAsksForMoreIsOutOfPlace(Cue cue) throws Exception {
        Unanswered silent = probe(HEALTHY.with(cue, "354 go ahead"), LONG);

        assertThat(silent.silence()).isEqualTo(Silence.PROTOCOL);
        assertThat(silent.detail()).isEqualTo("a reply out of place: 354 go ahead");
    }

    @Test
    void whateverAServerDoesAProbeEndsInTime() throws Exception {
        List<Fact> facts =
                IntStream.range(0, 32)
                        .mapToObj(seed -> random(new Random(seed)))
                        .gather(Gatherers.mapConcurrent(8, HostileServerTest::ending))
                        .toList();

        for (Fact fact : facts) {
            assertThat(session(fact).total()).isLessThan(SHORT.multipliedBy(4).plus(SLACK));
            assertThat(session(fact).transcript())
                    .noneMatch(line -> line.text().chars().anyMatch(Character::isISOControl));
        }
    }

    private static Fact ending(Script script) {
        try (TroubledServer server = TroubledServer.start(script)) {
            return Probing.probe(server, Depth.RCPT, SHORT);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Script random(Random random) {
        String[] replies = {
            "220 mx",
            "250 Ok",
            "250-a\n250 b",
            "221 Bye",
            "354 go on",
            "421 closing",
            "452 full",
            "500 what",
            "250-a\n421 b",
            "",
            "\u001b[2J",
            "250 \u0000\u009b"
        };
        Script script = HEALTHY;
        for (Cue cue : Cue.values()) {
            String reply = replies[random.nextInt(replies.length)];
            script =
                    switch (random.nextInt(16)) {
                        case 0, 1 -> script.with(cue, reply);
                        case 2 -> script.with(cue, new Act.SayAndClose(reply));
                        case 3 -> script.with(cue, new Act.Raw(reply));
                        case 4 -> script.with(cue, new Act.CutShort(reply));
                        case 5 -> script.with(cue, new Act.Drip(reply + "\r\n", ofMillis(30)));
                        case 6 -> script.with(cue, new Act.Flood(reply + "x"));
                        case 7 -> script.with(cue, new Act.Hang());
                        case 8 -> script.with(cue, new Act.Reset());
                        default -> script;
                    };
        }
        return script;
    }

    private static Session session(Fact fact) {
        Session session =
                switch (fact) {
                    case Accepted accepted -> accepted.dialogue().session();
                    case Observation observation -> observation.dialogue().session();
                    default -> null;
                };
        return Objects.requireNonNull(session);
    }

    private static Unanswered probe(Script script, Duration limit) throws Exception {
        try (TroubledServer server = TroubledServer.start(script)) {
            ProbeOptions options =
                    Probing.options(server.address(), Tls.OPPORTUNISTIC, Depth.RCPT, limit);
            return (Unanswered) Probing.probe(options);
        }
    }

    private static Duration ofMillis(long millis) {
        return Duration.ofMillis(millis);
    }
}

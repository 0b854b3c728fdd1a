package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.smtp.Probing.HOST;
import static org.mailwhy.smtp.Probing.LONG;
import static org.mailwhy.smtp.Probing.MEDIUM;
import static org.mailwhy.smtp.Probing.SHORT;
import static org.mailwhy.smtp.Probing.probe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailwhy.Accepted;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.demo.Act;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.Script.Cue;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Tls;

class ProberTest {
    private static final Script HEALTHY = Script.healthy(HOST);

    /// The first session of a cold virtual machine is slower than a short limit.
    @BeforeAll
    static void warmUp() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY)) {
            accepted(probe(server, Depth.MAIL, LONG));
        }
    }

    @Test
    void aHealthyServerIsAcceptedAndLeftWithAQuit() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY)) {
            Accepted accepted = accepted(probe(server, Depth.RCPT, LONG));

            assertThat(accepted.reply()).hasToString("250 2.1.5 Ok");
            assertThat(accepted.at()).isEqualTo(Probing.NOW);
            assertThat(accepted.dialogue().phase()).isEqualTo(Phase.RCPT);
            assertThat(accepted.dialogue().direction()).isEqualTo(Direction.PROBE);
            assertThat(accepted.dialogue().speaker().software()).isEqualTo("postfix");
            assertThat(accepted.dialogue().peer().address()).isEqualTo("127.0.0.1");
            assertThat(Probing.heard(server))
                    .startsWith(
                            "EHLO monitor.example",
                            "MAIL FROM:<>",
                            "RCPT TO:<postmaster@simulated.example>",
                            "RSET",
                            "QUIT");
            assertThat(server.inLockStep()).isTrue();
            Session session = session(accepted);
            assertThat(Probing.transcript(session)).endsWith("> QUIT\n< 221 2.0.0 Bye\n");
            assertThat(session.phases())
                    .containsOnlyKeys(
                            Phase.CONNECT,
                            Phase.BANNER,
                            Phase.HELLO,
                            Phase.MAIL,
                            Phase.RCPT,
                            Phase.QUIT);
            assertThat(session.local()).isEqualTo("127.0.0.1");
        }
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, QUIT", "EHLO, EHLO monitor.example", "MAIL, EHLO monitor.example"})
    void theDepthSaysHowFar(Depth depth, String firstCommand) throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY)) {
            accepted(probe(server, depth, LONG));

            assertThat(Probing.heard(server)).first().isEqualTo(firstCommand);
            assertThat(Probing.heard(server)).doesNotContain("DATA").contains("QUIT");
            assertThat(Probing.heard(server).contains("MAIL FROM:<>"))
                    .isEqualTo(depth == Depth.MAIL);
        }
    }

    @Test
    void theReplyThatRefusesEndsTheSessionAtOnce() throws Exception {
        Script full = HEALTHY.with(Cue.MAIL, "452 4.3.1 Insufficient system storage");
        try (TroubledServer server = TroubledServer.start(full)) {
            Refused refused = refused(probe(server, Depth.RCPT, LONG));

            assertThat(refused.reply()).hasToString("452 4.3.1 Insufficient system storage");
            assertThat(refused.dialogue().phase()).isEqualTo(Phase.MAIL);
            assertThat(refused.dialogue().envelope().sender()).isEmpty();
            assertThat(refused.dialogue().envelope().recipient()).isNull();
            assertThat(Probing.heard(server))
                    .startsWith("EHLO monitor.example", "MAIL FROM:<>", "QUIT");
        }
    }

    @Test
    void aRefusedRecipientIsNamed() throws Exception {
        Script over = HEALTHY.with(Cue.RCPT, "452 4.2.2 Mailbox full");
        try (TroubledServer server = TroubledServer.start(over)) {
            Refused refused = refused(probe(server, Depth.RCPT, LONG));

            assertThat(refused.dialogue().envelope().recipient())
                    .isEqualTo("postmaster@simulated.example");
        }
    }

    @Test
    void theFirstRefusedRecipientIsTheLast() throws Exception {
        Act refusal = new Act.Say("450 4.2.1 Later");
        Act once = new Act.AtFirst(1, new Act.Say("250 2.1.5 Ok"), refusal);
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(Cue.RCPT, once))) {
            List<String> to = List.of("a@example.org", "b@example.org", "c@example.org");
            Refused refused =
                    refused(
                            probe(
                                    Probing.options(
                                            server.address(), Tls.NONE, Depth.RCPT, to, LONG)));

            assertThat(refused.dialogue().envelope().recipient()).isEqualTo("b@example.org");
            assertThat(Probing.heard(server)).doesNotContain("RCPT TO:<c@example.org>");
        }
    }

    @Test
    void oneAddressHasOneSessionAtATime() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY);
                ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            ProbeOptions options = Probing.options(server.address(), Tls.NONE, Depth.MAIL, LONG);
            Prober prober = Probing.prober();
            List<Callable<List<Fact>>> probes = Collections.nCopies(8, () -> prober.probe(options));
            many.invokeAll(probes);

            List<String> session = List.of("EHLO monitor.example", "MAIL FROM:<>", "RSET", "QUIT");
            assertThat(server.heard().stream().filter(said -> !said.equals("(closed)")))
                    .isEqualTo(
                            Collections.nCopies(8, session).stream()
                                    .flatMap(List::stream)
                                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, BANNER",
        "EHLO, HELLO",
        "MAIL, MAIL",
        "RCPT, RCPT",
        "RSET, QUIT",
        "QUIT, QUIT"
    })
    void a421IsHeardInEveryPhaseAndEndsTheTalk(Cue cue, Phase phase) throws Exception {
        Script closing = HEALTHY.with(cue, new Act.SayAndClose("421 4.3.2 Service shutting down"));
        try (TroubledServer server = TroubledServer.start(closing)) {
            Refused refused = refused(probe(server, Depth.RCPT, LONG));

            assertThat(refused.reply().code()).isEqualTo(421);
            assertThat(refused.dialogue().phase()).isEqualTo(phase);
            assertThat(refused.dialogue().speaker().software())
                    .isEqualTo(cue == Cue.CONNECT ? null : "postfix");
            assertThat(Probing.transcript(session(refused)))
                    .endsWith("< 421 4.3.2 Service shutting down\n");
        }
    }

    @Test
    void aServerThatStaysAfterA421IsToldQuitAndNothingElse() throws Exception {
        Script lingering = HEALTHY.with(Cue.EHLO, "421 4.7.0 Too many messages");
        try (TroubledServer server = TroubledServer.start(lingering)) {
            refused(probe(server, Depth.RCPT, LONG));

            assertThat(Probing.heard(server)).startsWith("EHLO monitor.example", "QUIT");
        }
    }

    @Test
    void aServerOfBefore1995IsGreetedWithHelo() throws Exception {
        Script old = HEALTHY.with(Cue.EHLO, "502 command not implemented");
        try (TroubledServer server = TroubledServer.start(old)) {
            accepted(probe(server, Depth.MAIL, LONG));

            assertThat(Probing.heard(server))
                    .startsWith("EHLO monitor.example", "HELO monitor.example", "MAIL FROM:<>");
        }
    }

    @Test
    void aServerThatRefusesAtEhloAndHangsUpIsHeard() throws Exception {
        Script rude = HEALTHY.with(Cue.EHLO, new Act.SayAndClose("550 5.7.1 Go away"));
        try (TroubledServer server = TroubledServer.start(rude)) {
            Refused refused = refused(probe(server, Depth.MAIL, LONG));

            assertThat(refused.reply()).hasToString("550 5.7.1 Go away");
            assertThat(refused.dialogue().phase()).isEqualTo(Phase.HELLO);
        }
    }

    @Test
    void aMultiLineRefusalIsOneReply() throws Exception {
        String text = "421-4.7.0 first line\n421 4.7.0 second line";
        try (TroubledServer server =
                TroubledServer.start(HEALTHY.with(Cue.CONNECT, new Act.SayAndClose(text)))) {
            Reply reply = refused(probe(server, Depth.MAIL, LONG)).reply();

            assertThat(reply.text()).isEqualTo("first line\nsecond line");
            assertThat(reply.enhanced()).hasToString("4.7.0");
        }
    }

    @Test
    void aLastLineWithoutItsEndCounts() throws Exception {
        Script wrapped = HEALTHY.with(Cue.CONNECT, new Act.CutShort("421 too many connections"));
        try (TroubledServer server = TroubledServer.start(wrapped)) {
            Refused refused = refused(probe(server, Depth.MAIL, LONG));

            assertThat(refused.reply()).hasToString("421 too many connections");
        }
    }

    @Test
    void aRefusedConnectionIsAnOutcome() throws Exception {
        // no port that another test may be given meanwhile
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 1);
        Unanswered silent =
                unanswered(Probing.probe(Probing.options(nobody, Tls.NONE, Depth.MAIL, LONG)));

        assertThat(silent.silence()).isEqualTo(Silence.REFUSED);
        assertThat(silent.detail()).isEqualTo("Connection refused");
        assertThat(silent.dialogue().phase()).isEqualTo(Phase.CONNECT);
    }

    @Test
    void noBannerIsAnOutcome() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(Cue.CONNECT, hang()))) {
            Unanswered silent = unanswered(probe(server, Depth.MAIL, SHORT));

            assertThat(silent.silence()).isEqualTo(Silence.NO_BANNER);
            assertThat(silent.dialogue().phase()).isEqualTo(Phase.BANNER);
            assertThat(silent.detail()).isEqualTo("timed out (limit 0.2 s a phase, 0.8 s in all)");
            assertThat(session(silent).phases().get(Phase.BANNER))
                    .isGreaterThanOrEqualTo(SHORT.minusMillis(5));
        }
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, BANNER", "EHLO, HELLO", "MAIL, MAIL", "RCPT, RCPT"})
    void aSessionThatIsDroppedIsAnOutcome(Cue cue, Phase phase) throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(cue, hangUp()))) {
            Unanswered silent = unanswered(probe(server, Depth.RCPT, LONG));

            assertThat(silent.silence()).isEqualTo(Silence.DROPPED);
            assertThat(silent.dialogue().phase()).isEqualTo(phase);
        }
    }

    @ParameterizedTest
    @CsvSource({"CONNECT", "EHLO", "MAIL"})
    void aResetIsADropUnlessItComesAsTheAnswerToConnecting(Cue cue) throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(cue, new Act.Reset()))) {
            Unanswered silent = unanswered(probe(server, Depth.RCPT, LONG));

            assertThat(silent.silence())
                    .isEqualTo(
                            silent.dialogue().phase() == Phase.CONNECT
                                    ? Silence.REFUSED
                                    : Silence.DROPPED);
        }
    }

    @ParameterizedTest
    @CsvSource({"EHLO, HELLO", "MAIL, MAIL", "RCPT, RCPT"})
    void aCommandWithoutAReplyTimesOut(Cue cue, Phase phase) throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(cue, hang()))) {
            Unanswered silent = unanswered(probe(server, Depth.RCPT, MEDIUM));

            assertThat(silent.silence()).isEqualTo(Silence.TIMEOUT);
            assertThat(silent.dialogue().phase()).isEqualTo(phase);
        }
    }

    @Test
    void aServerThatNeverSaysGoodbyeWasAcceptedAllTheSame() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(Cue.QUIT, hang()))) {
            Accepted accepted = accepted(probe(server, Depth.MAIL, MEDIUM));

            assertThat(session(accepted).phases().get(Phase.QUIT))
                    .isGreaterThanOrEqualTo(MEDIUM.minusMillis(5));
        }
    }

    @Test
    void anInterruptEndsAProbe() throws Exception {
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(Cue.CONNECT, hang()))) {
            Thread prober =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    probe(server, Depth.MAIL, LONG);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            prober.interrupt();

            assertThat(prober.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    private static Act hang() {
        return new Act.Hang();
    }

    private static Act hangUp() {
        return new Act.SayAndClose("");
    }

    private static Accepted accepted(Fact fact) {
        assertThat(fact).isInstanceOf(Accepted.class);
        return (Accepted) fact;
    }

    private static Refused refused(Fact fact) {
        assertThat(fact).isInstanceOf(Refused.class);
        return (Refused) fact;
    }

    private static Unanswered unanswered(Fact fact) {
        assertThat(fact).isInstanceOf(Unanswered.class);
        return (Unanswered) fact;
    }

    private static Session session(Accepted fact) {
        return Objects.requireNonNull(fact.dialogue().session());
    }

    private static Session session(Observation fact) {
        return Objects.requireNonNull(fact.dialogue().session());
    }
}

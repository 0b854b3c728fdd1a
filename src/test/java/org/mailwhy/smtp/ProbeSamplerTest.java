package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.smtp.Probing.HOST;
import static org.mailwhy.smtp.Probing.LONG;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.Accepted;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Question;
import org.mailwhy.demo.Act;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.Script.Cue;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Tls;

class ProbeSamplerTest {
    private static final Script BUSY =
            Script.healthy(HOST)
                    .with(Cue.CONNECT, new Act.SayAndClose("421 4.7.0 Too many connections"));

    private final AtomicReference<Instant> now = new AtomicReference<>(Probing.NOW);
    private final InstantSource clock = now::get;
    private TroubledServer server;

    @BeforeEach
    void start() throws IOException {
        server = TroubledServer.start(BUSY);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aServerThatAnswers421IsLeftAloneForLongerEachTime() throws Exception {
        ProbeSampler sampler = sampler(false, Duration.ofMinutes(5));

        for (int minutes : new int[] {5, 10, 20, 40, 60, 60}) {
            assertThat(sampler.look()).singleElement().isInstanceOf(Refused.class);
            after(Duration.ofMinutes(minutes).minusMillis(1));
            assertThat(sampler.look()).isEmpty();
            assertThat(sampler.answer(new Question.ProbeAgain("mx"))).isEmpty();
            after(Duration.ofMillis(1));
        }
    }

    @Test
    void oneThatAnswersOtherwiseIsAskedAtEveryTurn() throws Exception {
        ProbeSampler sampler = sampler(false, Duration.ofMinutes(5));
        assertThat(sampler.look()).hasSize(1);

        server.play(Script.healthy(HOST).with(Cue.MAIL, "452 4.3.1 Insufficient system storage"));
        after(Duration.ofMinutes(5));
        assertThat(sampler.look()).singleElement().isInstanceOf(Refused.class);
        assertThat(sampler.look()).singleElement().isInstanceOf(Refused.class);

        server.play(BUSY);
        assertThat(sampler.look()).hasSize(1);
        after(Duration.ofMinutes(5));
        assertThat(sampler.look()).hasSize(1);
    }

    @Test
    void aServerOfThisHostIsNeverLeftAlone() throws Exception {
        ProbeSampler sampler = sampler(true, Duration.ofSeconds(60));
        assertThat(sampler.look()).singleElement().isInstanceOf(Refused.class);

        server.play(Script.healthy(HOST));
        assertThat(sampler.look()).singleElement().isInstanceOf(Accepted.class);
    }

    @Test
    void itAnswersForItsOwnServers() {
        ProbeSampler sampler = sampler(true, Duration.ofSeconds(60));

        assertThat(sampler.name()).isEqualTo("probe mx");
        assertThat(sampler.takes(new Question.ProbeAgain("mx"))).isTrue();
        assertThat(sampler.takes(new Question.ProbeAgain("mx/one.example.org"))).isTrue();
        assertThat(sampler.takes(new Question.ProbeAgain("mx2"))).isFalse();
        assertThat(sampler.takes(new Question.SampleHost())).isFalse();
    }

    private void after(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private ProbeSampler sampler(boolean local, Duration every) {
        ProbeOptions options = Probing.options(server.address(), Tls.NONE, Depth.MAIL, LONG);
        ProbeOptions placed =
                new ProbeOptions(
                        options.name(),
                        options.target(),
                        options.tls(),
                        options.depth(),
                        options.hello(),
                        options.from(),
                        List.of(),
                        options.timeout(),
                        local);
        return new ProbeSampler(Probing.prober(), placed, every, clock);
    }
}

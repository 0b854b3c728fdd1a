package org.mailwhy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Event;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Question;
import org.mailwhy.Server;
import org.mailwhy.dns.Resolver;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;
import org.mailwhy.smtp.Prober;

class DemoTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    private final Prober prober = new Prober(CLOCK, Resolver.system(Duration.ofSeconds(1)), "node");

    @ParameterizedTest
    @CsvSource({
        "DISK_FULL, 452 4.3.1 Insufficient system storage",
        "OVERLOAD, 421 4.3.2 All server ports are busy",
        "MAINTENANCE, 421 4.3.2 mx Service shutting down for maintenance",
        "CONNECTION_LIMIT, 421 4.7.0 mx Error: too many connections from 127.0.0.1",
        "RATE_LIMIT, 450 4.7.1 Error: too much mail from 127.0.0.1",
        "DEPENDENCY, 451 4.7.1 Service unavailable - try again later",
        "TLS, 454 4.7.0 TLS not available due to local problem"
    })
    void aTroubleIsToldInTheWordsOfRealServers(Trouble trouble, String reply) throws Exception {
        try (TroubledServer server = TroubledServer.start(trouble.script("mx"))) {
            assertThat(probe(server))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reply()).hasToString(reply));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"STOPPED", "NO_BANNER", "DROPPED"})
    void aSilentServerIsSilent(Trouble trouble) throws Exception {
        try (TroubledServer server = TroubledServer.start(trouble.script("mx"))) {
            assertThat(probe(server)).isInstanceOf(Observation.Unanswered.class);
        }
    }

    @Test
    void greylistingAcceptsLater() throws Exception {
        try (TroubledServer server = TroubledServer.start(Trouble.GREYLISTING.script("mx"))) {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(probe(server)).isInstanceOf(Refused.class);
            }
            assertThat(probe(server)).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void troublesComeAndGoOnTheSamePort() throws Exception {
        try (TroubledServer server = TroubledServer.start(Trouble.NONE.script("mx"))) {
            assertThat(probe(server)).isInstanceOf(Accepted.class);
            server.play(Trouble.STOPPED.script("mx"));
            assertThat(probe(server)).isInstanceOf(Observation.Unanswered.class);
            server.play(Trouble.NONE.script("mx"));
            assertThat(probe(server)).isInstanceOf(Accepted.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyBannerSaysThatItIsSimulated(Trouble trouble) {
        if (trouble.script("mx").at(Script.Cue.CONNECT) instanceof Act.Say(String banner)) {
            assertThat(banner).contains("simulated");
        }
    }

    @Test
    void theCastIsThereAtOnceAndGoneAfterwards() throws Exception {
        List<ProbeOptions> probes;
        try (Demo demo = Demo.start(CLOCK)) {
            probes = demo.probes();
            assertThat(demo.servers())
                    .extracting(Server::name)
                    .startsWith("well", "disk", "busy", "patched", "mailbox");
            assertThat(probes).hasSameSizeAs(demo.servers());
            assertThat(prober.probe(probes.getFirst()))
                    .singleElement()
                    .isInstanceOf(Accepted.class);
        }
        assertThat(prober.probe(probes.getFirst()))
                .singleElement()
                .isInstanceOf(Observation.Unanswered.class);
    }

    @Test
    void theSimulatedHostShowsWhatTheServersSuffer() {
        SimulatedHost host = new SimulatedHost(CLOCK);
        assertThat(free(host)).isGreaterThan(15_360_000);

        host.befall("disk", Trouble.DISK_FULL);
        assertThat(free(host)).isEqualTo(11_000_000);
        host.befall("mailbox", Trouble.MAILBOX_QUOTA);
        assertThat(host.answer(new Question.ReadQuota(Demo.RECIPIENT, -1)))
                .filteredOn(QuotaRead.class::isInstance)
                .map(QuotaRead.class::cast)
                .singleElement()
                .satisfies(read -> assertThat(read.quotas().getFirst().usage()).isGreaterThan(1));
        host.befall("busy", Trouble.OVERLOAD);
        assertThat(sample(host).slots())
                .singleElement()
                .satisfies(slots -> assertThat(slots.used()).isEqualTo(slots.limit()));
        assertThat(host.look())
                .filteredOn(LimitsRead.class::isInstance)
                .map(fact -> ((LimitsRead) fact).instance())
                .containsExactly("simulated-disk", "simulated-busy");
    }

    @Test
    void theSimulatedLogTellsOnce() {
        SimulatedHost host = new SimulatedHost(CLOCK);
        host.befall("patched", Trouble.MAINTENANCE);
        host.befall("filter", Trouble.DEPENDENCY);

        List<Fact> facts = host.look();
        assertThat(facts)
                .filteredOn(Event.Lifecycle.class::isInstance)
                .map(fact -> ((Event.Lifecycle) fact).stage())
                .containsExactly(Event.Stage.STOPPING);
        assertThat(facts)
                .filteredOn(Event.TroubleLogged.class::isInstance)
                .map(fact -> ((Event.TroubleLogged) fact).cause())
                .containsExactly(Cause.DEPENDENCY);
        assertThat(host.look()).noneMatch(Event.class::isInstance);
    }

    private static long free(SimulatedHost host) {
        return sample(host).fileSystems().getFirst().available();
    }

    private static HostSampled sample(SimulatedHost host) {
        return host.look().stream()
                .filter(HostSampled.class::isInstance)
                .map(HostSampled.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Fact probe(TroubledServer server) throws InterruptedException {
        InetSocketAddress address = server.address();
        ProbeOptions options =
                new ProbeOptions(
                        "mx",
                        new Target.Address(
                                address.getAddress().getHostAddress(), address.getPort()),
                        Tls.OPPORTUNISTIC,
                        Depth.RCPT,
                        "monitor.example",
                        "",
                        List.of(Demo.RECIPIENT),
                        Duration.ofMillis(500),
                        true);
        return prober.probe(options).getFirst();
    }
}

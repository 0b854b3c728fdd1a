package org.mailwhy.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.smtp.Probing.HOST;
import static org.mailwhy.smtp.Probing.LONG;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Silence;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.dns.NameServer;
import org.mailwhy.dns.Resolver;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;

class DestinationsTest {
    @TempDir Path folder;
    private NameServer names;
    private TroubledServer server;
    private Prober prober;

    @BeforeEach
    void start() throws IOException {
        names = new NameServer();
        server = TroubledServer.start(Script.healthy(HOST));
        Path hosts = folder.resolve("hosts");
        Files.writeString(hosts, "127.0.0.1 both.example\n::1 both.example\n");
        Resolver dns = Resolver.of(names.address(), hosts, Duration.ofSeconds(5));
        prober =
                new Prober(
                        InstantSource.fixed(Probing.NOW), dns, "node", server.address().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        names.close();
    }

    @Test
    void eachMxHostOfADomainIsAServerOfItsOwn() throws Exception {
        names.with("example.org", "MX", "10 one.example.org.")
                .with("example.org", "MX", "20 two.example.org.")
                .with("one.example.org", "A", "127.0.0.1")
                .failing("two.example.org");

        List<Fact> facts = probe(new Target.Domain("example.org"));

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> {
                            assertThat(accepted.server()).isEqualTo("mx/one.example.org");
                            assertThat(accepted.dialogue().peer().name())
                                    .isEqualTo("one.example.org");
                        });
        assertThat(facts.get(1))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        silent -> {
                            assertThat(silent.server()).isEqualTo("mx/two.example.org");
                            assertThat(silent.silence()).isEqualTo(Silence.DNS);
                        });
    }

    @Test
    void aDomainWithoutMxIsItsOwnHost() throws Exception {
        names.with("example.org", "A", "127.0.0.1");

        assertThat(probe(new Target.Domain("example.org")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.server()).isEqualTo("mx/example.org"));
    }

    @Test
    void aDomainThatTakesNoMailOrDoesNotExistSaysSo() throws Exception {
        names.with("null.example", "MX", "0 .");

        assertThat(reason("null.example"))
                .isEqualTo("null.example takes no mail (null MX, RFC 7505)");
        assertThat(reason("nowhere.example"))
                .isEqualTo("nowhere.example does not exist (NXDOMAIN)");
    }

    @Test
    void theAddressesOfAHostAreToldApart() throws Exception {
        Assumptions.assumeTrue(hasIpv6(), "no IPv6 loopback");

        List<Fact> facts = probe(new Target.Address("both.example", server.address().getPort()));

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0)).isInstanceOf(Accepted.class);
        assertThat(facts.get(1))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        silent -> {
                            assertThat(silent.silence()).isEqualTo(Silence.REFUSED);
                            assertThat(silent.dialogue().peer().address()).isEqualTo("::1");
                        });
    }

    @Test
    void ipv6IsSpokenToo() throws Exception {
        Assumptions.assumeTrue(hasIpv6(), "no IPv6 loopback");
        try (TroubledServer six =
                TroubledServer.start(Script.healthy(HOST), InetAddress.ofLiteral("::1"), null)) {
            assertThat(probe(new Target.Address("::1", six.address().getPort())))
                    .singleElement()
                    .isInstanceOf(Accepted.class);
        }
    }

    @Test
    void anAddressThatNoRouteLeadsToIsLeftOutWhileThereIsAnother() throws Exception {
        // a socket without SO_BROADCAST may not go there
        names.with("far.example", "A", "255.255.255.255").with("far.example", "A", "127.0.0.1");

        assertThat(probe(new Target.Address("far.example", server.address().getPort())))
                .singleElement()
                .isInstanceOf(Accepted.class);
    }

    @Test
    void thisHostKnowsItsOwnAddresses() throws Exception {
        names.with("mine.example", "A", "127.0.0.9")
                .with("other.example", "A", "192.0.2.200")
                .with("example.org", "MX", "10 mine.example.");

        assertThat(prober.isLocal(new Target.Address("mine.example", 25))).isTrue();
        assertThat(prober.isLocal(new Target.Domain("example.org"))).isTrue();
        assertThat(prober.isLocal(new Target.Address("other.example", 25))).isFalse();
        assertThat(prober.isLocal(new Target.Address("nowhere.example", 25))).isFalse();
    }

    private String reason(String domain) throws InterruptedException {
        Unanswered silent = (Unanswered) probe(new Target.Domain(domain)).getFirst();
        assertThat(silent.server()).isEqualTo("mx");
        assertThat(silent.silence()).isEqualTo(Silence.DNS);
        return silent.detail();
    }

    private List<Fact> probe(Target target) throws InterruptedException {
        return prober.probe(
                new ProbeOptions(
                        "mx",
                        target,
                        Tls.NONE,
                        Depth.MAIL,
                        "monitor.example",
                        "",
                        List.of(),
                        LONG,
                        false));
    }

    private static boolean hasIpv6() {
        try {
            return InetAddress.ofLiteral("::1").isReachable(500);
        } catch (IOException e) {
            return false;
        }
    }
}

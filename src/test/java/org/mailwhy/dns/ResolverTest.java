package org.mailwhy.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.dns.Answer.Absent;
import org.mailwhy.dns.Answer.Failed;
import org.mailwhy.dns.Answer.Found;

class ResolverTest {
    @TempDir Path folder;
    private NameServer names;
    private Resolver resolver;

    @BeforeEach
    void start() throws Exception {
        names = new NameServer();
        Path hosts = folder.resolve("hosts");
        Files.writeString(hosts, "127.0.0.5 listed.example\n::1 six.example\n");
        resolver = Resolver.of(names.address(), hosts, Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        names.close();
    }

    @Test
    void exchangersComeBestFirst() throws Exception {
        names.with("example.org", "MX", "20 Backup.example.org.")
                .with("example.org", "MX", "10 mx.example.org.");

        assertThat(resolver.mx("example.org"))
                .isEqualTo(
                        new Found<>(
                                List.of(
                                        new MailExchanger(10, "mx.example.org"),
                                        new MailExchanger(20, "backup.example.org"))));
    }

    @Test
    void aNullMxSaysThatThereIsNone() throws Exception {
        names.with("example.org", "MX", "0 .");

        assertThat(resolver.mx("example.org"))
                .isEqualTo(new Found<>(List.of(new MailExchanger(0, ""))));
        assertThat(new MailExchanger(0, "").none()).isTrue();
    }

    @Test
    void anExchangerThatIsNoHostNameIsLeftOut() throws Exception {
        names.with("example.org", "MX", "10 a\\027b.example.org.");

        assertThat(resolver.mx("example.org"))
                .isEqualTo(new Failed<>("the MX records of example.org name no host"));
    }

    @Test
    void absenceIsToldFromFailure() throws Exception {
        names.with("plain.example", "A", "127.0.0.1").failing("broken.example");

        assertThat(resolver.mx("plain.example"))
                .isEqualTo(new Absent<>(true, "plain.example has no such record"));
        assertThat(resolver.mx("nowhere.example"))
                .isEqualTo(new Absent<>(false, "nowhere.example does not exist (NXDOMAIN)"));
        assertThat(resolver.mx("broken.example"))
                .isEqualTo(new Failed<>("looking up broken.example failed (SERVFAIL)"));
        assertThat(resolver.addresses("broken.example"))
                .isEqualTo(new Failed<>("looking up broken.example failed (SERVFAIL)"));
        assertThat(resolver.addresses("nowhere.example"))
                .isEqualTo(new Absent<>(false, "nowhere.example does not exist (NXDOMAIN)"));
    }

    @Test
    void aNameServerThatIsSilentCostsTheDeadline() throws Exception {
        names.ignoring("slow.example");
        Resolver impatient =
                Resolver.of(names.address(), folder.resolve("none"), Duration.ofMillis(100));

        assertThat(impatient.mx("slow.example"))
                .isEqualTo(new Failed<>("looking up slow.example timed out"));
    }

    @Test
    void addressesOfBothFamiliesAreFoundAndAliasesFollowed() throws Exception {
        names.with("www.example", "CNAME", "mx.example.")
                .with("mx.example", "A", "192.0.2.1")
                .with("mx.example", "AAAA", "2001:db8::1");

        assertThat(resolver.addresses("www.example"))
                .isEqualTo(new Found<>(addresses("192.0.2.1", "2001:db8::1")));
    }

    @Test
    void theHostsFileComesFirst() throws Exception {
        names.with("listed.example", "A", "192.0.2.1").with("six.example", "A", "192.0.2.1");

        assertThat(resolver.addresses("listed.example"))
                .isEqualTo(new Found<>(addresses("127.0.0.5")));
        assertThat(resolver.addresses("six.example")).isEqualTo(new Found<>(addresses("::1")));
        assertThat(resolver.addresses("localhost")).isEqualTo(new Found<>(addresses("127.0.0.1")));
    }

    @Test
    void anAddressIsItsOwn() throws Exception {
        assertThat(resolver.addresses("192.0.2.7")).isEqualTo(new Found<>(addresses("192.0.2.7")));
        assertThat(resolver.addresses("2001:db8::7"))
                .isEqualTo(new Found<>(addresses("2001:db8::7")));
        assertThat(resolver.addresses("192.0.2.777"))
                .isEqualTo(new Failed<>("no IP address: 192.0.2.777"));
    }

    @Test
    void whatIsNoNameIsSaidToBeNone() throws Exception {
        assertThat(resolver.addresses("a..b")).isEqualTo(new Failed<>("no host name: a..b"));
        assertThat(resolver.mx("x".repeat(300))).isInstanceOf(Failed.class);
    }

    private static List<InetAddress> addresses(String... literals) {
        return List.of(literals).stream().map(InetAddress::ofLiteral).toList();
    }
}

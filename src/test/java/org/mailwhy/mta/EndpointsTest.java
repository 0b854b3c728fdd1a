package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.mailwhy.mta.MailServer.Listener.Tcp;

class EndpointsTest {
    @Test
    void aBareServiceListensOnTheInterfaces() {
        assertThat(Endpoints.of("smtp", "all")).containsExactly(new Tcp(null, 25));
        assertThat(Endpoints.of("2525", "loopback-only"))
                .containsExactly(tcp("127.0.0.1", 2525), tcp("::1", 2525));
        assertThat(Endpoints.of("smtp", "192.0.2.1, 2001:db8::1"))
                .containsExactly(tcp("192.0.2.1", 25), tcp("2001:db8::1", 25));
    }

    @Test
    void aServiceMayNameItsAddress() {
        assertThat(Endpoints.of("[::1]:smtps", "all")).containsExactly(tcp("::1", 465));
        assertThat(Endpoints.of("127.0.0.1:24", "all")).containsExactly(tcp("127.0.0.1", 24));
    }

    @Test
    void aHostNameCountsAsAnyAddress() {
        assertThat(Endpoints.of("mx.example.org:25", "all")).containsExactly(new Tcp(null, 25));
    }

    @Test
    void anUnknownServiceHasNoSocket() {
        assertThat(Endpoints.of("gopher", "all")).isEmpty();
    }

    @Test
    void aWildcardIsAnyAddress() {
        assertThat(Endpoints.listeners("*, ::", 24)).containsExactly(new Tcp(null, 24));
    }

    private static Tcp tcp(String address, int port) {
        return new Tcp(InetAddress.ofLiteral(address), port);
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP clients that want to wear the agent out. */
class HostileClientsIT {
    private static final int CLIENTS = 100;

    private SimulatedSite site;
    private PackagedAgent agent;
    private final List<Socket> clients = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        site = new SimulatedSite("hostile");
        agent = site.start();
        agent.get("/"); // the first page is the slowest
    }

    @AfterEach
    void end() throws Exception {
        for (Socket client : clients) {
            client.close();
        }
        assertThat(agent.output()).doesNotContain("Exception", "OutOfMemory");
        agent.close();
        site.close();
    }

    @Test
    void slowOnesDelayNobodyAndAreCutOff() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            say("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        }
        goodRequestIsQuick();
        for (Socket client : clients) {
            client.setSoTimeout(15_000);
            assertThat(answer(client)).isEmpty();
        }
    }

    @Test
    void hugeHeadersAreRefused() throws Exception {
        Socket client =
                say(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Huge: %s\r\n\r\n"
                                .formatted("x".repeat(1 << 20)));
        goodRequestIsQuick();
        assertThat(answer(client)).doesNotContain(" 200 ");
    }

    @Test
    void hugeBodiesAreRefused() throws Exception {
        Socket client =
                say(
                        "POST /api/v1/explain HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                                        .formatted(64 << 20)
                                + "452 ".repeat(1 << 20));
        goodRequestIsQuick();
        assertThat(answer(client)).doesNotContain(" 200 ");
    }

    @Test
    void anotherHostIsMisdirected() throws Exception {
        assertThat(answer(say("GET / HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n")))
                .startsWith("HTTP/1.1 421 ");
        assertThat(answer(say("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")))
                .startsWith("HTTP/1.1 400 ");
    }

    private void goodRequestIsQuick() throws Exception {
        Instant begun = Instant.now();
        assertThat(agent.get("/api/v1/verdict").statusCode()).isEqualTo(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private Socket say(String request) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), site.premises().port());
        clients.add(client);
        client.setSoTimeout(15_000);
        try {
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException e) {
            // cut off already: what was answered is read
            assertThat(e).hasMessageMatching("(?i).*(broken pipe|reset).*");
        }
        return client;
    }

    private static String answer(Socket client) throws IOException {
        try {
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return ""; // reset
        }
    }
}

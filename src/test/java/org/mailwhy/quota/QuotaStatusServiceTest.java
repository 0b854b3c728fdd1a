package org.mailwhy.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Measurement.Trial;
import org.mailwhy.quota.Source.Blind;
import org.mailwhy.quota.Source.Reading;

class QuotaStatusServiceTest {
    private final ServerSocket server = listening();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private QuotaStatusService answering(String answer) {
        Thread.ofVirtual()
                .start(() -> {
                    try (Socket client = server.accept()) {
                        asked.addAll(request(client));
                        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        asked.add(e.toString());
                    }
                });
        return service(QuotaStatusService.DEADLINE);
    }

    private QuotaStatusService service(Duration deadline) {
        return new QuotaStatusService("127.0.0.1", server.getLocalPort(), deadline);
    }

    private static List<String> request(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void aMessageThatWouldNotFitIsRefused() throws Blind {
        Reading reading =
                answering("action=552 5.2.2 Mailbox is full\n\n").one("bob@example.com", 7313);

        assertThat(reading)
                .isEqualTo(
                        new Reading(
                                "bob@example.com",
                                List.of(),
                                new Trial(7313, false, "552 5.2.2 Mailbox is full")));
        assertThat(asked)
                .containsExactly(
                        "request=smtpd_access_policy",
                        "protocol_state=RCPT",
                        "recipient=bob@example.com",
                        "size=7313");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUNNO", "OK"})
    void aMessageThatFitsIsLetThrough(String action) throws Blind {
        Reading reading = answering("action=" + action + "\n\n").one("bob@example.com", -1);

        assertThat(reading)
                .isEqualTo(new Reading("bob@example.com", List.of(), new Trial(1, true, action)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECT Unknown user", "550 5.1.1 no such user here"})
    void anUnknownUserIsNoFailure(String action) throws Blind {
        assertThat(answering("action=" + action + "\n\n").one("nobody@example.com", 1)).isNull();
    }

    @Test
    void aServiceThatCannotTellIsBlind() {
        QuotaStatusService service = answering("action=DEFER_IF_PERMIT Internal error\n\n");

        assertThat(catchThrowableOfType(Blind.class, () -> service.one("b@c", 1)).problem())
                .isEqualTo("quota-status cannot tell: DEFER_IF_PERMIT Internal error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "220 mx1 ESMTP\r\n\r\n\n\n", "action", "xxxxxxxx\n\n"})
    void whatDoesNotSpeakTheProtocolIsSaid(String answer) {
        QuotaStatusService service = answering(answer);

        assertThat(catchThrowableOfType(Blind.class, () -> service.one("b@c", 1)).problem())
                .contains("does not speak the policy protocol");
    }

    @Test
    void aClosedPortIsSaid() throws IOException {
        QuotaStatusService service = service(QuotaStatusService.DEADLINE);
        server.close();

        assertThat(catchThrowableOfType(Blind.class, service::all).problem())
                .contains("Connection refused");
    }

    @Test
    void aServiceThatHangsIsLeftInTime() {
        assertLeftInTime();
    }

    @Test
    void aServiceThatDripsIsLeftInTime() {
        Thread.ofVirtual().start(this::drip);
        assertLeftInTime();
    }

    private void assertLeftInTime() {
        QuotaStatusService service = service(Duration.ofMillis(300));
        Blind blind =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> catchThrowableOfType(Blind.class, () -> service.one("b@c", 1)));
        assertThat(blind.problem()).contains("cannot be asked");
    }

    /// Serves a byte every 20 ms to whoever is connected, until the test ends.
    private void drip() {
        List<Socket> clients = new ArrayList<>();
        try {
            server.setSoTimeout(20);
            while (!server.isClosed()) {
                try {
                    clients.add(server.accept());
                } catch (SocketTimeoutException e) {
                    for (Socket client : clients) {
                        client.getOutputStream().write('x');
                    }
                }
            }
        } catch (IOException e) {
            asked.add(e.toString());
        }
    }
}

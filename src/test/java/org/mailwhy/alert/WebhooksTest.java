package org.mailwhy.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox.Outcome;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;

class WebhooksTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final PublicJson JSON =
            new PublicJson(URI.create("https://mail.example.org/why/"), false);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String LAST_AND_EMPTY = "Connection: close\r\nContent-Length: 0\r\n\r\n";

    private ServerSocket listening;
    private final Queue<Map.Entry<String, String>> received = new ConcurrentLinkedQueue<>();
    private Webhooks webhooks;

    @BeforeEach
    void open() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        webhooks = new Webhooks(() -> NOW, Duration.ofMillis(400), notice -> "{\"n\":1}");
    }

    @AfterEach
    void close() throws IOException {
        webhooks.close();
        listening.close();
    }

    @Test
    void theSignatureIsThatOfTheSpecification() {
        assertThat(
                        Signature.of(
                                List.of(SECRET),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aDeliveredNoticeIsSignedOverWhatWasSent() throws Exception {
        String old = "whsec_" + "b2xkIHNlY3JldCBvZiAyNCBieXRlcyEh";
        answer("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
        assertThat(webhooks.deliver(receiver(SECRET, old), notice(NOW)))
                .isEqualTo(new Outcome.Delivered());
        Map.Entry<String, String> request = received.remove();
        String expected =
                Signature.of(List.of(SECRET, old), "msg_1", NOW.getEpochSecond(), "{\"n\":1}");
        assertThat(request.getKey())
                .startsWith("post /hook?token=abc http/1.1")
                .contains("webhook-id: msg_1")
                .contains("webhook-timestamp: " + NOW.getEpochSecond())
                .contains("content-type: application/json")
                .contains("webhook-signature: " + expected.toLowerCase(Locale.ROOT));
        assertThat(expected).contains(" v1,");
        assertThat(request.getValue()).isEqualTo("{\"n\":1}");
    }

    @Test
    void aReceiverWithoutSecretsGetsNoSignature() throws Exception {
        answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        assertThat(webhooks.send(receiver(), notice(NOW)))
                .isEqualTo(new Answer.Answered(200, null, "ok"));
        assertThat(received.remove().getKey()).doesNotContain("webhook-signature");
    }

    @Test
    void goneIsGivenUp() throws Exception {
        answer("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
        assertThat(webhooks.deliver(receiver(), notice(NOW))).isInstanceOf(Outcome.GivenUp.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 422})
    void refusalsAreTriedAgainForAnHour(int status) throws Exception {
        String response = "HTTP/1.1 " + status + " X\r\nLocation: /other\r\n" + LAST_AND_EMPTY;
        answer(response);
        assertThat(webhooks.deliver(receiver(), notice(NOW.minusSeconds(60))))
                .isEqualTo(
                        new Outcome.Later(NOW.plusSeconds(60), "the receiver answered " + status));
        answer(response);
        assertThat(webhooks.deliver(receiver(), notice(NOW.minusSeconds(3600))))
                .isInstanceOf(Outcome.GivenUp.class);
        assertThat(received).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "429; 120; 120",
                "503; Mon, 23 Nov 2026 14:10:00 GMT; 600",
                "503; 99999999; 3600",
                "503; soon; 5",
                "503; 0; 5"
            })
    void aBusyReceiverSaysWhen(int status, String asked, int seconds) throws Exception {
        answer("HTTP/1.1 " + status + " Busy\r\nRetry-After: " + asked + "\r\n" + LAST_AND_EMPTY);
        assertThat(webhooks.deliver(receiver(), notice(NOW)))
                .isEqualTo(
                        new Outcome.Later(
                                NOW.plusSeconds(seconds), "the receiver answered " + status));
    }

    @Test
    void silenceIsTriedAgainForThreeDays() throws Exception {
        int port = listening.getLocalPort();
        listening.close();
        Receiver closed = new Receiver("ops", URI.create("http://127.0.0.1:" + port), List.of());
        assertThat(webhooks.deliver(closed, notice(NOW.minus(Duration.ofHours(5)))))
                .isEqualTo(new Outcome.Later(NOW.plusSeconds(3600), "the connection was refused"));
        assertThat(webhooks.deliver(closed, notice(NOW.minus(Duration.ofDays(3)))))
                .isInstanceOf(Outcome.GivenUp.class);
    }

    @Test
    void anUnknownNameIsSaidWithoutTheUrl() throws Exception {
        Receiver nowhere = new Receiver("ops", URI.create("http://none.invalid/secret"), List.of());
        assertThat(webhooks.send(nowhere, notice(NOW)).toString()).doesNotContain("secret");
    }

    @Test
    void aHangingReceiverEndsAtTheDeadline() throws Exception {
        answer("");
        assertThat(webhooks.deliver(receiver(), notice(NOW))).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void aStatusCountsHoweverTheBodyDrips() throws Exception {
        answer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\na");
        assertThat(webhooks.deliver(receiver(), notice(NOW))).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void aStatusCountsHoweverLongTheBodyIs() throws Exception {
        answer("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + "a".repeat(100_000));
        assertThat(webhooks.deliver(receiver(), notice(NOW))).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void rubbishIsTriedAgain() throws Exception {
        answer("220 mx1.example.org ESMTP\r\n");
        assertThat(webhooks.deliver(receiver(), notice(NOW))).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void theBodyIsTheContractsIncident() {
        JsonObject body = JsonObject.parse(new Payload(JSON).of(notice(NOW)));
        assertThat(body.text("type")).isEqualTo("incident.opened");
        assertThat(body.instant("timestamp")).isEqualTo(NOW);
        assertThat(body.object("data").text("url"))
                .isEqualTo("https://mail.example.org/why/incidents/i1");
        assertThat(body.object("data").text("cause")).isEqualTo("disk-full");
    }

    @Test
    void theBodyStaysWithin64KiBWhateverAServerSays() {
        Reply endless = new Reply(452, null, "\u0001".repeat(Reply.MAX_TEXT));
        String body = new Payload(JSON).of(notice(NOW, endless));
        assertThat(body.length()).isLessThan(64 * 1024);
        assertThat(JsonObject.parse(body).object("data").object("diagnosis").object("reply"))
                .satisfies(reply -> assertThat(reply.text("text")).hasSize(501).endsWith("…"));
    }

    @Test
    void waitsDoubleUpToAnHour() {
        assertThat(Backoff.next(NOW, NOW)).isEqualTo(NOW.plusSeconds(5));
        assertThat(Backoff.next(NOW, NOW.plusSeconds(40))).isEqualTo(NOW.plusSeconds(80));
        assertThat(Backoff.next(NOW, NOW.plusSeconds(9000))).isEqualTo(NOW.plusSeconds(12_600));
        assertThat(Backoff.next(NOW.plusSeconds(9000), NOW)).isEqualTo(NOW.plusSeconds(5));
    }

    private Receiver receiver(String... secrets) {
        String url = "http://127.0.0.1:" + listening.getLocalPort() + "/hook?token=abc";
        return new Receiver("ops", URI.create(url), List.of(secrets));
    }

    /// Accepts one connection, reads one request, says this and waits for the client to close.
    private void answer(String raw) {
        Thread.ofVirtual()
                .start(() -> {
                    try (Socket socket = listening.accept()) {
                        exchange(socket, raw);
                    } catch (IOException _) {
                        // the test is over
                    }
                });
    }

    private void exchange(Socket socket, String raw) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder head = new StringBuilder();
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            String lower = line.toLowerCase(Locale.ROOT);
            head.append(lower).append('\n');
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        char[] body = new char[length];
        int got = in.read(body);
        received.add(Map.entry(head.toString(), new String(body, 0, Math.max(0, got))));
        OutputStream out = socket.getOutputStream();
        out.write(raw.getBytes(StandardCharsets.UTF_8));
        out.flush();
        while (in.read() >= 0) {
            // until the client hangs up
        }
    }

    private static Notice notice(Instant created) {
        return notice(created, new Reply(452, null, "Insufficient system storage"));
    }

    private static Notice notice(Instant created, Reply reply) {
        Diagnosis diagnosis =
                new Diagnosis(
                        reply,
                        new Diagnosis.Verdict(
                                Cause.DISK_FULL, Certainty.LIKELY, 0.9, Scope.SERVER, null),
                        Speaker.UNKNOWN,
                        List.of(),
                        List.of(),
                        new Diagnosis.Advice("full", null, new Remedy(List.of(), List.of())));
        Incident incident =
                new Incident(
                        "i1",
                        new Incident.Key("mx1", Direction.GIVEN, null, Cause.DISK_FULL),
                        new Incident.Status(created, created, null, false),
                        new Incident.Tally(1, Map.of("452", 1L)),
                        diagnosis);
        return new Notice("msg_1", "ops", "opened", created, incident);
    }
}

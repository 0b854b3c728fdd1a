package org.mailwhy.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.quota.Source.Blind;

class DoveadmApiTest {
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private DoveadmApi api;

    DoveadmApiTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api = new DoveadmApi(URI.create("http://127.0.0.1:1/"), "secret", DoveadmApi.ONE);
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/doveadm/v1",
                exchange -> {
                    try (exchange) {
                        asked.set(
                                exchange.getRequestHeaders().getFirst("Authorization")
                                        + " "
                                        + new String(
                                                exchange.getRequestBody().readAllBytes(),
                                                StandardCharsets.UTF_8));
                        byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
                        boolean known = asked.get().startsWith("X-Dovecot-API c2VjcmV0 ");
                        exchange.sendResponseHeaders(known ? 200 : 401, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
        api = withKey("secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private DoveadmApi withKey(String key) {
        return api(key, DoveadmApi.ONE);
    }

    private DoveadmApi api(String key, Duration deadline) {
        int port = server.getAddress().getPort();
        return new DoveadmApi(
                URI.create("http://127.0.0.1:%d/doveadm/v1".formatted(port)), key, deadline);
    }

    @Test
    void oneUserIsRead() throws Exception {
        answer.set(
                """
                [["doveadmResponse",[{"root":"User quota","type":"STORAGE","value":"15","limit":"20","percent":"75"},{"root":"User quota","type":"MESSAGE","value":"2","limit":"50","percent":"4"}],"mailwhy"]]\
                """);

        assertThat(api.one("bob", 1))
                .isEqualTo(
                        Readings.of(
                                "bob",
                                new Quota("bytes", 15360, 20480),
                                new Quota("messages", 2, 50)));
        assertThat(asked.get())
                .isEqualTo(
                        "X-Dovecot-API c2VjcmV0 [[\"quotaGet\",{\"user\":\"bob\"},\"mailwhy\"]]");
    }

    @Test
    void allUsersAreRead() throws Exception {
        answer.set(
                """
                [["doveadmResponse",[{"username":"amy","root":"User quota","type":"STORAGE","value":"1","limit":"-","percent":"0"}],"mailwhy"]]\
                """);

        assertThat(api.all()).containsExactly(Readings.of("amy", new Quota("bytes", 1024, -1)));
        assertThat(asked.get()).contains("{\"allUsers\":true}");
    }

    @Test
    void anUnknownUserIsNoFailureAndAnyOtherErrorIs() throws Exception {
        answer.set("[[\"error\",{\"type\":\"exitCode\", \"exitCode\":67},\"mailwhy\"]]");
        assertThat(api.one("nobody", 1)).isNull();

        answer.set("[[\"error\",{\"type\":\"exitCode\", \"exitCode\":75},\"mailwhy\"]]");
        assertThat(catchThrowableOfType(Blind.class, () -> api.one("bob", 1)).problem())
                .contains("\"exitCode\":75");
    }

    @Test
    void aWrongKeyIsSaidWithoutShowingIt() {
        Blind blind = catchThrowableOfType(Blind.class, () -> withKey("hush").all());

        assertThat(blind.problem()).isEqualTo("the doveadm API refuses the key");
        assertThat(blind.problem() + blind.remedy()).doesNotContain("hush");
    }

    @Test
    void whatIsNoAnswerOfDoveadmIsSaid() {
        for (String nonsense : new String[] {"", "<html>", "[]", "[[1]]", "{}", "[[\"x\",[]]]"}) {
            answer.set(nonsense);
            assertThat(catchThrowableOfType(Blind.class, () -> api.one("bob", 1)).problem())
                    .startsWith("the doveadm API");
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answer.set("[".repeat(3 << 20));

        assertThat(catchThrowableOfType(Blind.class, api::all).problem())
                .startsWith("the doveadm API cannot be reached");
    }

    @Test
    void nobodyListeningIsSaidWithTheWayToSee() {
        server.stop(0);

        Blind blind = catchThrowableOfType(Blind.class, api::all);

        assertThat(blind.problem()).startsWith("the doveadm API cannot be reached");
        assertThat(blind.remedy()).contains("ss -ltn");
    }

    @Test
    void anAnswerThatStopsInItsMiddleIsLeftInTime() {
        CountDownLatch over = new CountDownLatch(1);
        server.removeContext("/doveadm/v1");
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, 100);
                    exchange.getResponseBody().write('[');
                    exchange.getResponseBody().flush();
                    try (exchange) {
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        DoveadmApi hurried = api("secret", Duration.ofMillis(500));

        Blind blind =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> catchThrowableOfType(Blind.class, () -> hurried.one("bob", 1)));
        over.countDown();

        assertThat(blind.problem()).isEqualTo("the doveadm API took too long");
    }
}

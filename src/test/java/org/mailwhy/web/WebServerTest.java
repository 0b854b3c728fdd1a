package org.mailwhy.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Cause;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.diagnosis.Runbook;
import org.mailwhy.json.JsonObject;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked // the site lives from BeforeAll to AfterAll
class WebServerTest {

    private static final String INCIDENT = "01JD8Q3Z7K5N-1";

    private TestSite site;

    @BeforeAll
    void listen() throws IOException {
        site = TestSite.of(Scene.diskFull());
    }

    @AfterAll
    void end() {
        site.close();
    }

    @Test
    void theVerdictNamesTheGravestIncident() throws Exception {
        JsonObject verdict = json("/api/v1/verdict");
        assertThat(verdict.flag("ok")).isFalse();
        assertThat(verdict.text("state")).isEqualTo("wrong");
        assertThat(verdict.text("summary")).contains("10.0 MB free");
        assertThat(verdict.list("incidents", incident -> incident.text("url")))
                .containsExactly(site.uri("/incidents/" + INCIDENT).toString());
        assertThat(verdict.list("failed", failed -> failed.text("source")))
                .containsExactly("/var/log/mail.log");
    }

    @Test
    void aCalmDayIsWell() throws Exception {
        try (TestSite calm = TestSite.of(Scene.calm())) {
            JsonObject verdict = JsonObject.parse(calm.get("/api/v1/verdict").body());
            assertThat(verdict.flag("ok")).isTrue();
            assertThat(verdict.text("summary")).isEqualTo("Mail flows: all 2 servers accept it.");
            assertThat(calm.get("/").body())
                    .contains("Last probe 6 s ago.", "1 of the sources cannot be seen");
        }
    }

    @Test
    void beforeAnythingIsSeenNothingIsClaimed() throws Exception {
        try (TestSite blank = TestSite.of(Scene.blank())) {
            JsonObject verdict = JsonObject.parse(blank.get("/api/v1/verdict").body());
            assertThat(verdict.text("state")).isEqualTo("unseen");
            assertThat(blank.get("/").body()).contains("Nothing has been seen yet");
        }
    }

    @Test
    void serversHostQueueAndQuotasAreGiven() throws Exception {
        assertThat(json("/api/v1/servers").list("servers", s -> s.text("name")))
                .containsExactly("mx1", "backup");
        assertThat(json("/api/v1/host").list("file_systems", f -> f.text("path")))
                .containsExactly("/var/spool/postfix", "/var/vmail");
        assertThat(json("/api/v1/queue").list("queues", q -> q.text("instance")))
                .containsExactly("postfix");
        assertThat(json("/api/v1/quotas?limit=2").list("quotas", q -> q.text("mailbox")))
                .containsExactly("b…@example.org", "a…@example.org");
        assertThat(json("/api/v1/quotas?limit=2&after=2").list("quotas", q -> q.text("mailbox")))
                .containsExactly("c…@example.org");
    }

    @Test
    void incidentsAreListedByStateAndPage() throws Exception {
        assertThat(ids("/api/v1/incidents")).containsExactly(INCIDENT, "01JD7AAAAAAA-0");
        assertThat(ids("/api/v1/incidents?state=open")).containsExactly(INCIDENT);
        assertThat(ids("/api/v1/incidents?state=resolved")).containsExactly("01JD7AAAAAAA-0");
        JsonObject first = json("/api/v1/incidents?limit=1");
        assertThat(first.text("next")).isEqualTo(INCIDENT);
        assertThat(ids("/api/v1/incidents?limit=1&after=" + INCIDENT))
                .containsExactly("01JD7AAAAAAA-0");
    }

    @Test
    void anIncidentComesWithItsTimelineAndObservations() throws Exception {
        JsonObject incident = json("/api/v1/incidents/" + INCIDENT);
        assertThat(incident.text("cause")).isEqualTo("disk-full");
        assertThat(incident.list("timeline", step -> step.text("change")))
                .containsExactly("opened", "updated");
        assertThat(incident.list("recent", judged -> judged.text("id")))
                .containsExactly("3", "2", "1");
    }

    @Test
    void observationsCarryTheirDiagnosis() throws Exception {
        assertThat(
                        json("/api/v1/observations?limit=1")
                                .list("observations", o -> o.object("diagnosis").text("cause")))
                .containsExactly("disk-full");
    }

    @Test
    void aPastedReplyIsExplained() throws Exception {
        HttpResponse<String> answer =
                site.send("POST", "/api/v1/explain", "452 4.3.1 Insufficient system storage");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonObject.parse(answer.body()).object("reply").integer("code")).isEqualTo(452);
        isProblem(site.send("POST", "/api/v1/explain", "hello"), 422);
        isProblem(site.send("POST", "/api/v1/explain", "4".repeat(70_000)), 413);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GET,  /nowhere,                        404
                    GET,  /incidents/none,                 404
                    GET,  /causes/none,                    404
                    GET,  /causes/,                        404
                    GET,  /api/v1/incidents/none,          404
                    GET,  /assets/..%2fstyle.css,          404
                    GET,  /api/v1/incidents?limit=0,       400
                    GET,  /api/v1/incidents?limit=many,    400
                    GET,  /api/v1/incidents?state=broken,  400
                    GET,  /api/v1/quotas?after=x,          400
                    POST, /,                               405
                    POST, /metrics,                        405
                    GET,  /api/v1/explain,                 405
                    PUT,  /api/v1/verdict,                 405
                    POST, /-/reload,                       404
                    """)
    void whatCannotBeAnsweredIsAProblem(String method, String path, int status) throws Exception {
        isProblem(site.send(method, path, ""), status);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() throws Exception {
        assertThat(site.send("DELETE", "/metrics", "").headers().firstValue("Allow"))
                .contains("GET, HEAD");
        assertThat(site.get("/api/v1/explain").headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void peopleGetAProblemAsAPage() throws Exception {
        HttpResponse<String> answer = site.get("/incidents/none", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Not Found</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/metrics", "/api/v1/verdict", "/-/healthy", "/api/v1/stream"})
    void headGivesTheHeadersOnly(String path) throws Exception {
        HttpResponse<String> answer = site.send("HEAD", path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void healthAndReadinessDiffer() throws Exception {
        try (TestSite starting = TestSite.of(Scene.blank())) {
            starting.ready.set(false);
            assertThat(starting.get("/-/healthy").statusCode()).isEqualTo(200);
            assertThat(starting.get("/-/ready").statusCode()).isEqualTo(503);
            starting.ready.set(true);
            assertThat(starting.get("/-/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void reloadIsForTheLifecycleOnlyAndSaysWhatIsWrong() throws Exception {
        WebOptions lifecycle = new WebOptions("127.0.0.1", 0, null, true, false);
        try (TestSite good = new TestSite(lifecycle, Scene.calm(), List.of());
                TestSite bad = new TestSite(lifecycle, Scene.calm(), List.of("line 3: no")); ) {
            assertThat(good.send("POST", "/-/reload", "").statusCode()).isEqualTo(200);
            isProblem(good.get("/-/reload"), 405);
            assertThat(bad.send("POST", "/-/reload", "").statusCode()).isEqualTo(500);
            assertThat(bad.send("POST", "/-/reload", "").body()).contains("line 3: no");
            isProblem(good.send("POST", "/-/reload", "", "Origin", "https://evil.example"), 403);
        }
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
        for (String path : List.of("/", "/api/v1/verdict", "/nowhere", "/metrics")) {
            var headers = site.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    localhost,             200
                    localhost:9452,        200
                    127.0.0.1:1,           200
                    [::1]:9452,            200
                    mail.example.org,      200
                    MAIL.example.org.:443, 200
                    evil.example,          421
                    localhost.evil.example,421
                    127.0.0.1.evil.example,421
                    192.0.2.66,            421
                    a@b,                   421
                    """)
    void onlyThisMachinesNamesAreLetIn(String host, int status) throws Exception {
        WebOptions external =
                new WebOptions(
                        "127.0.0.1", 0, URI.create("https://mail.example.org/why"), false, false);
        try (TestSite behindProxy = new TestSite(external, Scene.calm(), List.of())) {
            String answer =
                    raw(
                            behindProxy,
                            "GET /api/v1/verdict HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                                    .formatted(host));
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void linksAndAddressesFollowTheExternalUrl() throws Exception {
        WebOptions external =
                new WebOptions(
                        "127.0.0.1", 0, URI.create("https://mail.example.org/why/"), false, false);
        try (TestSite behindProxy = new TestSite(external, Scene.diskFull(), List.of())) {
            assertThat(behindProxy.get("/api/v1/incidents").body())
                    .contains("\"https://mail.example.org/why/incidents/" + INCIDENT + "\"");
            assertThat(behindProxy.get("/").body())
                    .contains("href=\"incidents/" + INCIDENT)
                    .doesNotContain("href=\"/");
        }
    }

    @Test
    void endlessHeadersAreRefused() throws Exception {
        String answer =
                raw(
                        site,
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX: %s\r\nConnection: close\r\n\r\n"
                                .formatted("y".repeat(20_000)));
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    @Test
    void peoplesAddressesAreMaskedUnlessAskedFor() throws Exception {
        assertThat(site.get("/").body()).contains("b…@example.org").doesNotContain("bob@example");
        WebOptions full = new WebOptions("127.0.0.1", 0, null, false, true);
        try (TestSite open = new TestSite(full, Scene.diskFull(), List.of())) {
            assertThat(open.get("/").body()).contains("bob@example.org");
        }
    }

    @Test
    void aHostileReplyIsEscapedAndItsControlsMadeVisible() throws Exception {
        try (TestSite hostile = TestSite.of(Scene.hostile())) {
            for (String path : List.of("/", "/incidents/01JD8Q3Z7K5N-2")) {
                assertThat(hostile.get(path).body())
                        .contains("&lt;script", "␛[31m")
                        .doesNotContain("<script>document", "\u001b", "\u0007");
            }
        }
    }

    @Test
    void everyCauseHasItsRunbook() throws Exception {
        for (Cause cause : Cause.values()) {
            HttpResponse<String> page = site.get("/causes/" + cause.label());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<span class=\"tag\">" + cause.label() + "<")
                    .contains(Runbook.of(cause).title())
                    .doesNotContain("{path}");
        }
    }

    @Test
    void thePageIsSmall() throws Exception {
        int size =
                site.get("/").body().length()
                        + site.get("/assets/style.css").body().length()
                        + site.get("/assets/live.js").body().length()
                        + site.get("/assets/icon.svg").body().length();
        assertThat(size).isLessThan(100_000);
    }

    @Test
    void listenersOfTheStreamHearOfChanges() throws Exception {
        Incident incident = Scene.diskFull().open().getFirst();
        try (Socket socket = connect(site);
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(US_ASCII));
            until(in, "retry: 5000");
            site.server.publish(new Change.Opened(incident));
            until(in, "event: opened");
            assertThat(until(in, "data: ")).contains("\"id\":\"" + INCIDENT + "\"");
            site.server.publish(new Change.Reopened(incident));
            until(in, "event: opened");
            site.server.publish(new Change.Counted(incident));
            site.server.publish(new Change.Resolved(incident));
            assertThat(until(in, "event: ")).isEqualTo("event: resolved");
        }
    }

    @Test
    void aListenerThatDoesNotReadHoldsNobodyUp() throws Exception {
        Incident incident = Scene.diskFull().open().getFirst();
        try (Socket deaf = connect(site)) {
            deaf.getOutputStream()
                    .write(
                            "GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(US_ASCII));
            deaf.getInputStream().read();
            for (int i = 0; i < 20_000; i++) {
                site.server.publish(new Change.Updated(incident));
            }
        }
        assertThat(site.get("/-/healthy").statusCode()).isEqualTo(200);
    }

    private static String until(BufferedReader in, String beginning) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("the stream ended before: " + beginning);
    }

    private static Socket connect(TestSite to) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), to.server.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static String raw(TestSite to, String request) throws IOException {
        try (Socket socket = connect(to)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonObject json(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return JsonObject.parse(answer.body());
    }

    private List<String> ids(String path) throws Exception {
        return json(path).list("incidents", incident -> incident.text("id"));
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(JsonObject.parse(answer.body()).integer("status")).isEqualTo(status);
    }
}

package org.mailwhy.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.mailwhy.Incident;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Situation;

/// A web server over a scene, and a client.
final class TestSite implements AutoCloseable {

    static final WebOptions LOOPBACK = new WebOptions("127.0.0.1", 0, null, false, false);

    final AtomicReference<Situation> situation;
    final AtomicBoolean ready = new AtomicBoolean(true);
    private final HttpClient client = HttpClient.newHttpClient();
    final WebServer server;

    TestSite(WebOptions options, Situation situation, List<String> mistakes) throws IOException {
        this.situation = new AtomicReference<>(situation);
        server =
                new WebServer(
                        options,
                        new WebServer.Sources(
                                this.situation::get,
                                history(situation),
                                Diagnostician::standard,
                                exchange -> {
                                    exchange.sendResponseHeaders(200, 4);
                                    exchange.getResponseBody()
                                            .write(new byte[] {'u', 'p', ' ', '1'});
                                },
                                ready::get,
                                () -> mistakes));
    }

    static TestSite of(Situation situation) throws IOException {
        return new TestSite(LOOPBACK, situation, List.of());
    }

    private static MemoryHistory history(Situation situation) {
        Instant ended = Scene.NOW.minusSeconds(40_000);
        Incident past = Scene.incident("01JD7AAAAAAA-0", Scene.diskFullDiagnosis("Past"));
        Incident resolved =
                new Incident(
                        past.id(),
                        past.key(),
                        new Incident.Status(ended.minusSeconds(1_200), ended, ended, false),
                        past.tally(),
                        past.diagnosis());
        List<Incident> all = Stream.concat(situation.open().stream(), Stream.of(resolved)).toList();
        Incident newest = all.getFirst();
        List<Judged> seen =
                List.of(
                        Scene.judged("3", Scene.given("out.example.com"), newest.id()),
                        Scene.judged("2", Scene.refused(Scene.HOSTILE), newest.id()),
                        Scene.judged("1", Scene.given("mail7.example.net"), newest.id()));
        List<History.Moment> moments =
                List.of(
                        new History.Moment(newest.status().opened(), "opened", newest),
                        new History.Moment(
                                newest.status().opened().plusSeconds(4), "updated", newest));
        return new MemoryHistory(all, seen, moments);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

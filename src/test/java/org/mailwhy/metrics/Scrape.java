package org.mailwhy.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mailwhy.Event.Configured;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Observation;
import org.mailwhy.Origin;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;
import org.mailwhy.web.Scene;

/// A real scrape over HTTP.
public final class Scrape {

    private Scrape() {}

    public static Metrics metrics(Situation situation) {
        return new Metrics("1.2.3", 0.9, () -> situation, () -> Map.of("ops", 2L));
    }

    /// An agent that has seen one of everything.
    public static Metrics busy() {
        Metrics metrics = metrics(Scene.diskFull());
        Origin log = new Origin("mx1", "/var/log/mail.log", null);
        List<Fact> facts =
                List.of(
                        new Configured(Scene.NOW, log, List.of(Scene.MX1, Scene.BACKUP)),
                        Scene.accepted("backup"),
                        Scene.refused("Insufficient system storage"),
                        new LogRead(Scene.NOW, log, 5, 100, 2, 0, Duration.ofMillis(250)));
        metrics.seen(
                new Batch(Scene.NOW, facts, List.of()), judging(Scene.given("a.example"), true));
        metrics.alerted("ops", "delivered");
        return metrics;
    }

    static Step judging(Observation observation, boolean counted) {
        Judged judged =
                new Judged(
                        "1",
                        observation,
                        Scene.diskFullDiagnosis("Insufficient system storage"),
                        null,
                        null,
                        counted);
        return new Step(List.of(judged), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /// The page as Prometheus gets it.
    public static String of(Metrics metrics) {
        return get(metrics, "text/plain").body();
    }

    static HttpResponse<String> get(Metrics metrics, String accept) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/metrics", metrics.handler());
            server.start();
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/metrics");
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> response =
                        client.send(
                                HttpRequest.newBuilder(uri).header("Accept", accept).build(),
                                BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(200);
                return response;
            } finally {
                server.stop(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

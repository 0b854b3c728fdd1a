package org.mailwhy.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Address;
import org.mailwhy.json.Json;
import org.mailwhy.json.JsonObject;
import org.mailwhy.web.WebOptions;

/// Asks the running agent over its API.
record AgentClient(String base) {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int MAX_ANSWER = 16 << 20;

    /// No agent can be reached, or something else answers.
    static final class NoAgent extends Exception {
        NoAgent(String why) {
            super(why);
        }
    }

    static NoAgent stranger(String base, Json.MalformedJson e) {
        String why = e.getMessage();
        return new NoAgent("what answers at " + base + " is no agent of this version, " + why);
    }

    /// What the API answered.
    record Answer(int status, JsonObject body) {}

    /// The agent at the first address of: the option, `MAILWHY_URL`, what the configuration listens
    /// on.
    static AgentClient of(@Nullable String option, Console console, WebOptions web) {
        String named = option == null ? console.environment().get("MAILWHY_URL") : option;
        return new AgentClient(
                named == null || named.isBlank() ? url(web) : named.replaceFirst("/+$", ""));
    }

    /// An agent that listens on every address is reached on the loopback.
    private static String url(WebOptions web) {
        boolean any = web.host().equals("0.0.0.0") || web.host().equals("::");
        return "http://" + new Address(any ? "127.0.0.1" : web.host(), web.port());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(DEADLINE)
                .build();
    }

    /// @param path with its query, such as `/api/v1/verdict`
    Answer get(String path) throws NoAgent, InterruptedException {
        try (HttpClient client = client()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
            CompletableFuture<HttpResponse<String>> call =
                    client.sendAsync(
                            request, BodyHandlers.limiting(BodyHandlers.ofString(), MAX_ANSWER));
            try {
                HttpResponse<String> response =
                        call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
                return new Answer(response.statusCode(), JsonObject.parse(response.body()));
            } finally {
                call.cancel(true);
                client.shutdownNow();
            }
        } catch (Json.MalformedJson e) {
            throw stranger(base, e);
        } catch (IllegalArgumentException _) {
            throw new Failure(Failure.USAGE, base + " is no URL: write http://HOST:PORT");
        } catch (ExecutionException | TimeoutException _) {
            throw new NoAgent("no agent answers at " + base);
        }
    }
}

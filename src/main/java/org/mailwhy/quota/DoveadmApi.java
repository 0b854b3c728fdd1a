package org.mailwhy.quota;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.json.Json;
import org.mailwhy.json.Json.MalformedJson;
import org.mailwhy.json.JsonObject;

/// Dovecot's doveadm over HTTP.
final class DoveadmApi implements Source {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration ONE = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofMinutes(2);

    /// Some 10,000 mailboxes; read into objects it takes ten times as much for a moment.
    private static final int MAX_BYTES = 2 << 20;

    private static final int NO_USER = 67;

    private final URI url;
    private final @Nullable String apiKey;
    private final Duration one;
    private final HttpClient client;

    /// @param one deadline of a call about one mailbox
    DoveadmApi(URI url, @Nullable String apiKey, Duration one) {
        this.url = url;
        this.apiKey = apiKey;
        this.one = one;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
    }

    @Override
    public String name() {
        return url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    @Override
    public List<Reading> all() throws Blind, InterruptedException {
        DoveadmRows rows = new DoveadmRows();
        call(JsonObject.builder().put("allUsers", true).build(), ALL)
                .forEach(row -> add(rows, row, row.text("username")));
        return rows.readings();
    }

    @Override
    public @Nullable Reading one(String user, long size) throws Blind, InterruptedException {
        DoveadmRows rows = new DoveadmRows();
        call(JsonObject.builder().put("user", user).build(), one)
                .forEach(row -> add(rows, row, user));
        List<Reading> readings = rows.readings();
        return readings.isEmpty() ? null : readings.getFirst();
    }

    private static void add(DoveadmRows rows, JsonObject row, String user) {
        rows.add(user, row.text("type"), row.text("value"), row.text("limit"));
    }

    private List<JsonObject> call(JsonObject parameters, Duration deadline)
            throws Blind, InterruptedException {
        Json command =
                new Json.Array(
                        List.of(new Json.Text("quotaGet"), parameters, new Json.Text("mailwhy")));
        HttpResponse<String> response = send(new Json.Array(List.of(command)).text(), deadline);
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw new Blind(
                    "the doveadm API refuses the key",
                    "compare `api_key_file` with `doveconf -P doveadm_api_key`");
        }
        if (response.statusCode() != 200) {
            throw new Blind(
                    "the doveadm API answers with status " + response.statusCode(),
                    "the `url` ends in `/doveadm/v1`, on the port of `service doveadm`");
        }
        try {
            return rows(Json.parse(response.body()));
        } catch (MalformedJson e) {
            throw new Blind(
                    "the doveadm API does not speak as it should: " + Texts.line(e.getMessage()),
                    "is the `url` that of `service doveadm`?");
        }
    }

    /// `[["doveadmResponse", rows, tag]]`, or `[["error", {"type": …, "exitCode": n}, tag]]`.
    private static List<JsonObject> rows(Json answer) throws Blind {
        if (!(answer instanceof Json.Array(List<Json> answers))
                || answers.isEmpty()
                || !(answers.getFirst() instanceof Json.Array(List<Json> parts))
                || parts.size() < 2) {
            throw new Blind("the doveadm API answers nothing", "see Dovecot's log");
        }
        if (parts.getFirst().equals(new Json.Text("doveadmResponse"))) {
            return JsonObject.builder().put("rows", parts.get(1)).build().list("rows", row -> row);
        }
        if (parts.get(1) instanceof JsonObject error
                && Long.valueOf(NO_USER).equals(error.maybe("exitCode", JsonObject::whole))) {
            return List.of();
        }
        throw new Blind(
                "the doveadm API fails: " + Texts.line(parts.get(1).text()), "see Dovecot's log");
    }

    /// The deadline is held over the whole call: the client's own ends with the headers.
    private HttpResponse<String> send(String body, Duration deadline)
            throws Blind, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url)
                        .timeout(deadline)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (apiKey != null) {
            request.header("Authorization", "X-Dovecot-API " + base64(apiKey));
        }
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(
                        request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MAX_BYTES));
        try {
            return response.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Blind(
                    "the doveadm API took too long",
                    "see what it waits for: `doveadm quota get -A`");
        } catch (ExecutionException e) {
            String why = e.getCause() instanceof IOException io ? io.toString() : e.toString();
            throw new Blind(
                    "the doveadm API cannot be reached: " + Texts.line(why),
                    "does `service doveadm` listen at " + name() + "? `ss -ltn`");
        } finally {
            response.cancel(true);
        }
    }

    private static String base64(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}

package org.mailwhy.alert;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox.Outcome;
import org.mailwhy.json.PublicJson;

/// Delivers notices as Standard Webhooks 1.0.0.
///
/// - 2xx is delivered; 410 is given up, for the receiver says that it is gone.
/// - Silence, 5xx, 408, 425 and 429 are tried again for three days, with waits that double up to an
///   hour, or as long as `Retry-After` says within these bounds.
/// - Any other answer (a redirect, 400, 401, 404) is our side's fault, which an operator may mend
///   at any moment: tried again for one hour, for it holds up later notices of its incident.
public final class Webhooks implements AutoCloseable {
    /// Standard Webhooks asks for 15 to 30 s.
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration PATIENCE_WITH_REFUSALS = Duration.ofHours(1);
    private static final Set<Integer> MAY_PASS = Set.of(408, 425, 429);
    private static final int MAX_ANSWER = 4096;

    private final InstantSource clock;
    private final Duration deadline;
    private final Function<Notice, String> body;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    /// @param json writes incidents, with the addresses that receivers may see
    public Webhooks(InstantSource clock, PublicJson json) {
        this(clock, DEADLINE, new Payload(json)::of);
    }

    Webhooks(InstantSource clock, Duration deadline, Function<Notice, String> body) {
        this.clock = clock;
        this.deadline = deadline;
        this.body = body;
    }

    public Outcome deliver(Receiver receiver, Notice notice) throws InterruptedException {
        return outcome(send(receiver, notice), notice.created(), clock.instant());
    }

    private static Outcome outcome(Answer answer, Instant created, Instant now) {
        return switch (answer) {
            case Answer.Answered a when a.status() / 100 == 2 -> new Outcome.Delivered();
            case Answer.Answered a when a.status() == 410 ->
                    new Outcome.GivenUp("the receiver says that it is gone (410)");
            case Answer.Answered a -> {
                String why = "the receiver answered " + a.status();
                boolean mayPass = a.status() / 100 == 5 || MAY_PASS.contains(a.status());
                Duration patience = mayPass ? PATIENCE : PATIENCE_WITH_REFUSALS;
                yield again(created, now, patience, Optional.ofNullable(a.retryAfter()), why);
            }
            case Answer.Silent(String why) -> again(created, now, PATIENCE, Optional.empty(), why);
        };
    }

    private static Outcome again(
            Instant created, Instant now, Duration patience, Optional<Duration> asked, String why) {
        if (!created.plus(patience).isAfter(now)) {
            return new Outcome.GivenUp(why + ", and so for too long");
        }
        Instant next = Backoff.next(created, now);
        return new Outcome.Later(asked.map(Backoff::bounded).map(now::plus).orElse(next), why);
    }

    /// One attempt, which ends within its deadline whatever the receiver does. A status counts as
    /// soon as it is there, whatever becomes of the body.
    public Answer send(Receiver receiver, Notice notice) throws InterruptedException {
        AtomicReference<@Nullable ResponseInfo> head = new AtomicReference<>();
        BodyHandler<String> text = BodyHandlers.limiting(BodyHandlers.ofString(), MAX_ANSWER);
        CompletableFuture<HttpResponse<String>> call =
                client.sendAsync(
                        request(receiver, notice),
                        info -> {
                            head.set(info);
                            return text.apply(info);
                        });
        String why;
        try {
            HttpResponse<String> response = call.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return answered(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException _) {
            why = "no answer within " + deadline.toSeconds() + " s";
        } catch (ExecutionException e) {
            why = reason(e.getCause());
        } finally {
            call.cancel(true);
        }
        ResponseInfo info = head.get();
        return info == null
                ? new Answer.Silent(why)
                : answered(info.statusCode(), info.headers(), "");
    }

    private HttpRequest request(Receiver receiver, Notice notice) {
        String content = body.apply(notice);
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(receiver.url())
                        .header("Content-Type", "application/json")
                        .header("User-Agent", "mailwhy")
                        .header("webhook-id", notice.id())
                        .header("webhook-timestamp", Long.toString(timestamp))
                        .POST(BodyPublishers.ofString(content));
        if (!receiver.secrets().isEmpty()) {
            request.header(
                    "webhook-signature",
                    Signature.of(receiver.secrets(), notice.id(), timestamp, content));
        }
        return request.build();
    }

    private Answer answered(int status, HttpHeaders headers, String text) {
        Optional<Duration> asked = headers.firstValue("Retry-After").flatMap(this::retryAfter);
        return new Answer.Answered(status, asked.orElse(null), text);
    }

    /// Seconds or a date, RFC 9110 section 10.2.3.
    private Optional<Duration> retryAfter(String value) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant at = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Optional.of(Duration.between(clock.instant(), at));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ ->
                    "no connection within " + CONNECT.toSeconds() + " s";
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
                    "the receiver's name is not known";
            case ConnectException _ -> "the connection was refused";
            case SSLException e -> "TLS failed: " + e.getMessage();
            case null, default -> "the connection was broken";
        };
    }

    /// Ends attempts that are under way.
    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

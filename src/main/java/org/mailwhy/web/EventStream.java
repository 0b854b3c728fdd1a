package org.mailwhy.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Change;
import org.mailwhy.Incident;

/// Server-sent events: what happens to incidents, to everyone who listens. Who does not read is cut
/// off, and can ask for the present state when coming back.
final class EventStream {

    private static final int MAX_LISTENERS = 100;
    private static final int MAX_WAITING = 256;

    /// Proxies close a connection that is silent for a minute.
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration WRITE = Duration.ofSeconds(10);

    private final Function<Incident, String> json;
    private final ExecutorService writers;
    private final Semaphore seats = new Semaphore(MAX_LISTENERS);
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /// @param json an incident on one line
    EventStream(Function<Incident, String> json, ExecutorService writers) {
        this.json = json;
        this.writers = writers;
    }

    /// Identity matters: two listeners are never the same.
    private static final class Listener {
        private final BlockingQueue<String> events = new ArrayBlockingQueue<>(MAX_WAITING);
    }

    /// Never waits.
    void publish(Change change) {
        if (listeners.isEmpty() || change instanceof Change.Counted) {
            return;
        }
        Incident incident = change.incident();
        String event =
                "event: %s\nid: %s\ndata: %s\n\n"
                        .formatted(word(change), incident.id(), json.apply(incident));
        listeners.removeIf(listener -> !listener.events.offer(event));
    }

    /// The contract has three words: an incident that comes back under its id is open again.
    private static String word(Change change) {
        return change instanceof Change.Reopened ? "opened" : change.label();
    }

    /// Lasts until the listener leaves.
    Answer listen(Request request) throws IOException, Problem {
        if (!seats.tryAcquire()) {
            throw new Problem(503, "too many are listening already", Map.of("Retry-After", "60"));
        }
        Listener listener = new Listener();
        try {
            OutputStream out = begin(request.exchange());
            listeners.add(listener);
            if (request.exchange().getRequestMethod().equals("GET")) {
                feed(listener, out);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
            seats.release();
        }
        return new Answer.Written();
    }

    private static OutputStream begin(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
        return exchange.getResponseBody();
    }

    private void feed(Listener listener, OutputStream out)
            throws IOException, InterruptedException {
        write(out, "retry: 5000\n\n");
        while (listeners.contains(listener)) {
            @Nullable String event =
                    listener.events.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            write(out, event == null ? ": nothing new\n\n" : event);
        }
    }

    /// A peer that takes no bytes would hold the write for ever; interrupting it closes the
    /// channel.
    private void write(OutputStream out, String text) throws IOException, InterruptedException {
        Future<?> written =
                writers.submit(() -> {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    return null;
                });
        try {
            written.get(WRITE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the listener is gone", e);
        } finally {
            written.cancel(true);
        }
    }
}

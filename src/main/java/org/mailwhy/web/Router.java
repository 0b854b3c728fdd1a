package org.mailwhy.web;

import static java.lang.System.Logger.Level.WARNING;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailwhy.incident.Ledger.LedgerException;

/// Finds the endpoint of a request, or says as a problem why there is none.
final class Router implements HttpHandler {

    /// One path and what may be done with it.
    ///
    /// @param path whole, or ending in `/` when one more segment follows
    record Route(String method, String path, Endpoint endpoint) {

        static Route get(String path, Endpoint endpoint) {
            return new Route("GET", path, endpoint);
        }

        static Route post(String path, Endpoint endpoint) {
            return new Route("POST", path, endpoint);
        }

        boolean leadsTo(String asked) {
            return path.equals(asked) || (path.length() > 1 && path.endsWith("/") && holds(asked));
        }

        private boolean holds(String asked) {
            return asked.startsWith(path)
                    && asked.length() > path.length()
                    && asked.indexOf('/', path.length()) < 0;
        }

        String tail(String asked) {
            return asked.substring(path.length());
        }
    }

    /// Renders a problem for who asked.
    interface Apology {
        Answer of(Problem problem, Request request);
    }

    private static final System.Logger LOG = System.getLogger(Router.class.getName());

    /// Nothing from elsewhere, no inline code, no frames: a reply that is shown cannot act.
    private static final Map<String, String> SECURITY =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    /// Browsers and scrapers send one or two thousand.
    private static final int MAX_HEADERS = 16 * 1024;

    private final Gate gate;
    private final Apology apology;
    private final List<Route> routes;

    Router(Gate gate, Apology apology, List<Route> routes) {
        this.gate = gate;
        this.apology = apology;
        this.routes = List.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().putAll(headers(SECURITY));
            Request request = new Request(exchange, "");
            if (answer(request) instanceof Answer.Whole whole) {
                send(exchange, whole);
            }
        }
    }

    private Answer answer(Request request) throws IOException {
        try {
            return route(request);
        } catch (Problem problem) {
            return apology.of(problem, request);
        } catch (LedgerException e) {
            LOG.log(WARNING, "the history cannot be read: {0}", e.getMessage());
            return apology.of(new Problem(503, "the history cannot be read just now"), request);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "answering " + request.path(), e);
            return apology.of(new Problem(500, "mailwhy failed to answer; see its log"), request);
        }
    }

    private Answer route(Request request) throws IOException, Problem, LedgerException {
        if (sizeOf(request.exchange().getRequestHeaders()) > MAX_HEADERS) {
            throw new Problem(431, "the headers are longer than " + MAX_HEADERS + " bytes");
        }
        gate.check(request);
        List<Route> leading = routes.stream().filter(r -> r.leadsTo(request.path())).toList();
        if (leading.isEmpty()) {
            throw new Problem(404, "there is nothing at this path");
        }
        Route route =
                leading.stream()
                        .filter(r -> r.method().equals(request.method()))
                        .findFirst()
                        .orElseThrow(() -> notAllowed(leading));
        return route.endpoint().answer(new Request(request.exchange(), route.tail(request.path())));
    }

    private static Problem notAllowed(List<Route> leading) {
        String allowed =
                leading.stream()
                        .map(Route::method)
                        .map(method -> method.equals("GET") ? "GET, HEAD" : method)
                        .collect(Collectors.joining(", "));
        return new Problem(405, "this path takes " + allowed, Map.of("Allow", allowed));
    }

    private static int sizeOf(Headers headers) {
        return headers.entrySet().stream()
                .mapToInt(header ->
                        header.getValue().stream().mapToInt(String::length).sum()
                                + header.getKey().length() * header.getValue().size())
                .sum();
    }

    private static void send(HttpExchange exchange, Answer.Whole answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.putAll(headers(answer.headers()));
        headers.set("Content-Type", answer.contentType());
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, List<String>> headers(Map<String, String> single) {
        return single.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}

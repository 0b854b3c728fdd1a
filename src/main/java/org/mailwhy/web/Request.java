package org.mailwhy.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// A request as the endpoints see it.
///
/// @param tail what follows the endpoint's own path: the ID, the NAME; else empty
record Request(HttpExchange exchange, String tail) {

    /// A reply has at most 100 lines of a few hundred bytes.
    private static final int MAX_BODY = 64 * 1024;

    private static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /// HEAD is a GET without the body.
    String method() {
        String method = exchange.getRequestMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    /// The first value of a query parameter; an empty one counts as absent.
    Optional<String> parameter(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&", 64))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> decode(pair.substring(name.length() + 1)))
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /// Malformed escapes stand for themselves.
    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    /// How many rows at most: 1 to 200.
    int limit() throws Problem {
        String limit = parameter("limit").orElse(Integer.toString(DEFAULT_LIMIT));
        if (!limit.matches("[0-9]{1,9}") || Integer.parseInt(limit) < 1) {
            throw new Problem(400, "limit: a whole number from 1 to " + MAX_LIMIT);
        }
        return Math.min(Integer.parseInt(limit), MAX_LIMIT);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /// The body as text; one that is too long is refused, not cut.
    String body() throws IOException, Problem {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new Problem(413, "the body is longer than " + MAX_BODY + " bytes");
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}

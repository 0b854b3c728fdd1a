package org.mailwhy.web;

import java.util.Map;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;

/// What became of a request.
sealed interface Answer {

    String HTML = "text/html; charset=utf-8";

    Map<String, String> FRESH = Map.of("Cache-Control", "no-store");

    /// @param headers beside those that every answer has
    record Whole(int status, String contentType, String body, Map<String, String> headers)
            implements Answer {}

    /// The endpoint has written to the exchange itself.
    record Written() implements Answer {}

    static Answer json(String body) {
        return of(200, "application/json", body, FRESH);
    }

    static Answer html(String body) {
        return of(200, HTML, body, FRESH);
    }

    static Answer text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body + "\n", FRESH);
    }

    /// A problem for a person.
    static Answer html(Problem problem, String body) {
        return of(problem.status(), HTML, body, problem.headers());
    }

    /// A problem for a program, RFC 9457.
    static Answer problem(Problem problem) {
        JsonObject json = PublicJson.problem(problem.status(), problem.title(), problem.detail());
        return of(problem.status(), "application/problem+json", json.text(), problem.headers());
    }

    private static Answer of(
            int status, String contentType, String body, Map<String, String> headers) {
        return new Whole(status, contentType, body, headers);
    }
}

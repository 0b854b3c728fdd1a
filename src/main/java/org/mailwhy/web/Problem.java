package org.mailwhy.web;

import java.util.Map;
import java.util.Objects;

/// A request that cannot be answered as asked, RFC 9457.
final class Problem extends Exception {

    private final int status;
    private final transient Map<String, String> headers;

    Problem(int status, String detail) {
        this(status, detail, Map.of());
    }

    Problem(int status, String detail, Map<String, String> headers) {
        // no stack trace: strangers can cause as many of these as they like
        super(detail, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /// The reason phrase of RFC 9110.
    String title() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 431 -> "Request Header Fields Too Large";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }

    String detail() {
        return Objects.requireNonNullElse(getMessage(), title());
    }
}

package org.mailwhy.cli;

/// How a word looks on a terminal (ECMA-48, select graphic rendition).
enum Style {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m"),
    GOOD("\u001b[32m"),
    WARNING("\u001b[33m"),
    BAD("\u001b[31m");

    private static final String RESET = "\u001b[0m";

    private final String start;

    Style(String start) {
        this.start = start;
    }

    Span of(String text) {
        return new Span(this, text);
    }

    String apply(String clean) {
        return start.isEmpty() ? clean : start + clean + RESET;
    }

    /// A text in one style.
    record Span(Style style, String text) {}
}

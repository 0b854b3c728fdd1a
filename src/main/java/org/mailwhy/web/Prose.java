package org.mailwhy.web;

import java.util.ArrayList;
import java.util.List;

/// A sentence in which commands stand in backquotes.
public record Prose(List<Span> spans) {

    public Prose {
        spans = List.copyOf(spans);
    }

    /// @param code a command, to be shown as such
    public record Span(String text, boolean code) {}

    static Prose of(String text) {
        String[] parts = text.split("`", -1);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            // a quote that is never closed is an ordinary character
            boolean code = i % 2 == 1 && i < parts.length - 1;
            String part = i % 2 == 1 && !code ? "`" + parts[i] : parts[i];
            if (!part.isEmpty()) {
                spans.add(new Span(part, code));
            }
        }
        return new Prose(spans);
    }
}

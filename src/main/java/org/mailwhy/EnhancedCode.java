package org.mailwhy;

import java.util.Optional;

/// An enhanced mail system status code, RFC 3463: `class.subject.detail`.
public record EnhancedCode(int kind, int subject, int detail) {
    public EnhancedCode {
        if (kind != 2 && kind != 4 && kind != 5) {
            throw new IllegalArgumentException("enhanced code class: " + kind);
        }
    }

    /// The code that stands at the start of `text`; empty when there is none.
    public static Optional<EnhancedCode> leading(String text) {
        int end = end(text);
        return end == 0 ? Optional.empty() : parse(text.substring(0, end));
    }

    /// The code that `text` is; empty when it is anything else.
    public static Optional<EnhancedCode> parse(String text) {
        if (text.isEmpty() || end(text) != text.length()) {
            return Optional.empty();
        }
        int dot = text.indexOf('.', 2);
        return Optional.of(
                new EnhancedCode(
                        text.charAt(0) - '0',
                        Integer.parseInt(text, 2, dot, 10),
                        Integer.parseInt(text, dot + 1, text.length(), 10)));
    }

    /// Behind the code that stands at the start of `text`; 0 where there is none. RFC 3463 section
    /// 2: the class is one digit, the others up to three.
    static int end(String text) {
        if (text.length() < 5 || "245".indexOf(text.charAt(0)) < 0 || text.charAt(1) != '.') {
            return 0;
        }
        int dot = behindDigits(text, 2);
        if (dot == 2 || dot == text.length() || text.charAt(dot) != '.') {
            return 0;
        }
        int end = behindDigits(text, dot + 1);
        boolean more =
                end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.');
        return end == dot + 1 || more ? 0 : end;
    }

    /// At most three of them.
    private static int behindDigits(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 3 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}

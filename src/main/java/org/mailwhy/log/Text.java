package org.mailwhy.log;

import java.nio.charset.StandardCharsets;

/// The one place where bytes of a log become text.
final class Text {
    private Text() {}

    /// UTF-8; what is not becomes U+FFFD, what could steer a terminal or reorder a line becomes
    /// `?`.
    static String of(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return plain(bytes, from, to) ? text : clean(text);
    }

    private static boolean plain(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            // negative: not ASCII
            if (bytes[i] < ' ' || bytes[i] == 0x7f) {
                return false;
            }
        }
        return true;
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Text::harmless).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' ? ' ' : '?';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    '?';
            default -> point;
        };
    }
}

package org.mailwhy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An SMTP reply, RFC 5321 section 4.2: code, enhanced code where one was given, and the text
/// without either. Lines of a multi-line reply are joined by `\n`.
public record Reply(int code, @Nullable EnhancedCode enhanced, String text) {
    /// Longest text that is kept, in characters; servers may send anything.
    public static final int MAX_TEXT = 16_384;

    public Reply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("reply code: " + code);
        }
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /// The reply of these lines as received, without their line ends; empty when the first has no
    /// code. Lenient where servers are: a line without a code belongs to the text.
    public static Optional<Reply> parse(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!isNumbered(first)) {
            return Optional.empty();
        }
        String digits = first.substring(0, 3);
        int code = Integer.parseInt(digits);
        @Nullable EnhancedCode enhanced = null;
        List<String> texts = new ArrayList<>(lines.size());
        for (String line : lines) {
            String text = textOf(line.strip(), digits);
            int end = EnhancedCode.end(text);
            if (end > 0 && text.charAt(0) == digits.charAt(0)) {
                enhanced = enhanced == null ? EnhancedCode.leading(text).orElse(null) : enhanced;
                text = text.substring(end).strip();
            }
            texts.add(text);
        }
        return Optional.of(new Reply(code, enhanced, String.join("\n", texts)));
    }

    /// The reply that `text` holds, multi-line or not.
    public static Optional<Reply> parse(String text) {
        String stripped = text.strip();
        boolean single = stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0;
        return parse(single ? List.of(stripped) : stripped.lines().limit(100).toList());
    }

    private static String textOf(String line, String digits) {
        return isNumbered(line) && line.startsWith(digits)
                ? line.substring(Math.min(4, line.length())).strip()
                : line;
    }

    /// `xyz`, `xyz text` or `xyz-text`.
    private static boolean isNumbered(String line) {
        return line.length() >= 3
                && within(line.charAt(0), '2', '5')
                && within(line.charAt(1), '0', '9')
                && within(line.charAt(2), '0', '9')
                && (line.length() == 3 || line.charAt(3) == ' ' || line.charAt(3) == '-');
    }

    private static boolean within(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /// 4yz of RFC 5321: the condition is temporary.
    public boolean temporary() {
        return code / 100 == 4;
    }

    /// 2yz and 3yz.
    public boolean positive() {
        return code < 400;
    }

    /// As a server would say it on one line.
    @Override
    public String toString() {
        return code + (enhanced == null ? "" : " " + enhanced) + (text.isEmpty() ? "" : " " + text);
    }
}

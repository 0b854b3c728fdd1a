package org.mailwhy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An SMTP reply, RFC 5321 section 4.2: code, enhanced code where one was given, and the text
/// without either. Lines of a multi-line reply are joined by `\n`.
public record Reply(int code, @Nullable EnhancedCode enhanced, String text) {
    /// Longest text that is kept, in characters; servers may send anything.
    public static final int MAX_TEXT = 16_384;

    private static final Pattern LINE = Pattern.compile("([2-5][0-9]{2})(?:([- ])(.*))?");

    public Reply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("reply code: " + code);
        }
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /// The reply of these lines as received, without their line ends; empty when the first has no
    /// code. Lenient where servers are: a line without a code belongs to the text.
    public static Optional<Reply> parse(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Matcher first = LINE.matcher(lines.getFirst().strip());
        if (!first.matches()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(first.group(1));
        @Nullable EnhancedCode enhanced = null;
        List<String> texts = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line.strip());
            boolean numbered = matcher.matches() && matcher.group(1).equals(first.group(1));
            String rest = numbered ? textOf(matcher) : line.strip();
            Optional<EnhancedCode> leading = EnhancedCode.leading(rest);
            if (leading.isPresent() && leading.get().kind() == code / 100) {
                enhanced = enhanced == null ? leading.get() : enhanced;
                rest = rest.substring(leading.get().toString().length()).strip();
            }
            texts.add(rest);
        }
        return Optional.of(new Reply(code, enhanced, String.join("\n", texts)));
    }

    /// The reply that `text` holds, multi-line or not.
    public static Optional<Reply> parse(String text) {
        return parse(text.strip().lines().limit(100).toList());
    }

    private static String textOf(Matcher line) {
        String rest = line.group(3);
        return rest == null ? "" : rest.strip();
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

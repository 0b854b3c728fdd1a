package org.mailwhy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An enhanced mail system status code, RFC 3463: `class.subject.detail`.
public record EnhancedCode(int kind, int subject, int detail) {
    /// RFC 3463 section 2: the class is one digit, the others up to three.
    private static final Pattern FORM =
            Pattern.compile("([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![0-9.])");

    public EnhancedCode {
        if (kind != 2 && kind != 4 && kind != 5) {
            throw new IllegalArgumentException("enhanced code class: " + kind);
        }
    }

    /// The code that stands at the start of `text`; empty when there is none.
    public static Optional<EnhancedCode> leading(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.lookingAt() ? Optional.of(from(matcher)) : Optional.empty();
    }

    /// The code that `text` is; empty when it is anything else.
    public static Optional<EnhancedCode> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(from(matcher)) : Optional.empty();
    }

    private static EnhancedCode from(Matcher matcher) {
        return new EnhancedCode(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}

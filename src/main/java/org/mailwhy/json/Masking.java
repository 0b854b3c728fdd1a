package org.mailwhy.json;

import java.util.function.UnaryOperator;

/// Takes people's addresses out of texts: `bob@example.org` becomes `b…@example.org`, which still
/// tells two mailboxes of a list apart.
public final class Masking implements UnaryOperator<String> {
    public static final Masking ADDRESSES = new Masking();

    private Masking() {}

    @Override
    public String apply(String text) {
        return addresses(text);
    }

    /// The same for what is a person by its place and may lack the domain: a mailbox, a recipient.
    static String person(String name) {
        return name.indexOf('@') < 0 ? masked(name) : addresses(name);
    }

    private static String addresses(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (; at >= 0; at = text.indexOf('@', at + 1)) {
            int start = localStart(text, at, copied);
            if (start < at && domainFollows(text, at)) {
                out.append(text, copied, start).append(masked(text.substring(start, at)));
                copied = at;
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /// Where the local part before `at` begins, RFC 5321 section 4.1.2: a quoted string or atoms.
    private static int localStart(String text, int at, int from) {
        if (at > from && text.charAt(at - 1) == '"') {
            int quote = text.lastIndexOf('"', at - 2);
            return quote >= from ? quote : at - 1;
        }
        int start = at;
        while (start > from && local(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean local(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || "!#$%&*+-/=?^_{|}~.".indexOf(c) >= 0;
    }

    /// A unit such as `postfix@out.service` is no address, nor is an `@` at the end of a word.
    private static boolean domainFollows(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String domain = text.substring(at + 1, end);
        boolean literal = text.startsWith("[", at + 1);
        return literal
                || (!domain.isEmpty()
                        && Character.isLetterOrDigit(domain.charAt(0))
                        && !domain.endsWith(".service")
                        && !domain.endsWith(".socket"));
    }

    /// The first character of two or more; of one nothing is left to guess from.
    private static String masked(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return first < name.length() && Character.isLetterOrDigit(name.codePointAt(0))
                ? name.substring(0, first) + "…"
                : "…";
    }
}

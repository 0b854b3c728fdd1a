package org.mailwhy.log;

import org.jspecify.annotations.Nullable;

/// Reads a text from left to right, so that what a client wrote is never taken for what the server
/// wrote around it.
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean at(String literal) {
        return text.startsWith(literal, at);
    }

    boolean skip(String literal) {
        boolean here = at(literal);
        if (here) {
            at += literal.length();
        }
        return here;
    }

    /// The text before the next `stop`, which is passed over; null, and nothing is read, when there
    /// is none.
    @Nullable String until(String stop) {
        int end = text.indexOf(stop, at);
        if (end < 0) {
            return null;
        }
        String before = text.substring(at, end);
        at = end + stop.length();
        return before;
    }

    /// The text before the next blank, which stays; all that is left when there is none.
    String word() {
        int end = text.indexOf(' ', at);
        String word = text.substring(at, end < 0 ? text.length() : end);
        at += word.length();
        return word;
    }

    String rest() {
        return text.substring(at);
    }

    char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /// A number of at most 18 digits; -1, and nothing is read, when there is none.
    long number() {
        int end = at;
        long value = 0;
        while (end < text.length() && end - at < 18 && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        if (end == at) {
            return -1;
        }
        at = end;
        return value;
    }

    /// `:port`, where there is one.
    void skipPort() {
        if (next() == ':' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            at++;
            number();
        }
    }

    /// An address whose `<` was read, and its `>`; null when it does not end. A quoted local part
    /// (RFC 5321 section 4.1.2) may hold anything, also `>`.
    @Nullable String address() {
        int end = next() == '"' ? quotedEnd() : at;
        end = text.indexOf('>', end);
        if (end < 0) {
            return null;
        }
        String address = text.substring(at, end);
        at = end + 1;
        return address;
    }

    private int quotedEnd() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

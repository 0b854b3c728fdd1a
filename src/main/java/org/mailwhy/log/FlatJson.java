package org.mailwhy.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One flat JSON object as `journalctl -o json` prints it: strings, `null`, and arrays: of numbers
/// for bytes that are no clean UTF-8, of strings for a field that an entry has more than once (the
/// first counts).
final class FlatJson {
    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /// Its text fields; empty when it is no such object.
    static Optional<Map<String, String>> parse(String text) {
        return new FlatJson(text).object();
    }

    private Optional<Map<String, String>> object() {
        Map<String, String> fields = new HashMap<>();
        if (!take('{')) {
            return Optional.empty();
        }
        boolean more = !take('}');
        while (more) {
            @Nullable String key = string();
            if (key == null || !take(':') || !value(fields, key)) {
                return Optional.empty();
            }
            more = take(',');
            if (!more && !take('}')) {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    private boolean value(Map<String, String> fields, String key) {
        blanks();
        char first = peek();
        if (first == '"') {
            @Nullable String value = string();
            if (value != null) {
                fields.put(key, value);
            }
            return value != null;
        }
        if (first == '[') {
            return array(fields, key);
        }
        int start = at;
        while (Character.isLetterOrDigit(peek())
                || peek() == '-'
                || peek() == '+'
                || peek() == '.') {
            at++;
        }
        if (at > start && Cursor.isDigit(text.charAt(at - 1))) {
            fields.put(key, text.substring(start, at));
        }
        return at > start;
    }

    private boolean array(Map<String, String> fields, String key) {
        at++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean more = !take(']');
        while (more) {
            blanks();
            if (peek() == '"') {
                @Nullable String element = string();
                if (element == null) {
                    return false;
                }
                fields.putIfAbsent(key, element);
            } else if (!element(bytes)) {
                return false;
            }
            more = take(',');
            if (!more && !take(']')) {
                return false;
            }
        }
        if (bytes.size() > 0) {
            fields.putIfAbsent(key, bytes.toString(StandardCharsets.UTF_8));
        }
        return true;
    }

    private boolean element(ByteArrayOutputStream bytes) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < 3 && Cursor.isDigit(peek())) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        bytes.write(value);
        return at > start;
    }

    private @Nullable String string() {
        if (!take('"')) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            if (c != '\\') {
                value.append(c);
            } else if (!escape(value)) {
                return null;
            }
        }
        return null;
    }

    private boolean escape(StringBuilder value) {
        char c = peek();
        at++;
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case '"', '\\', '/' -> value.append(c);
            case 'u' -> {
                return unicode(value);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean unicode(StringBuilder value) {
        if (at + 4 > text.length()) {
            return false;
        }
        int point = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                return false;
            }
            point = point * 16 + digit;
        }
        value.append((char) point);
        return true;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char expected) {
        blanks();
        boolean here = peek() == expected && at < text.length();
        if (here) {
            at++;
        }
        return here;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}

package org.mailwhy.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text fields of a JSON object on one line; a field of an inner object is `outer.inner`. Of an
/// array of strings the first counts, as `journalctl -o json` writes a field that an entry has more
/// than once; an array of numbers is bytes that are no clean UTF-8.
final class FlatJson {
    private static final int MAX_DEPTH = 8;

    /// Names of fields within fields repeat the outer one's.
    private static final int MAX_NAME = 256;

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /// Its text fields; empty when it is no such object.
    static Optional<Map<String, String>> parse(String text) {
        Map<String, String> fields = new HashMap<>();
        return new FlatJson(text).object(fields, "", 0) ? Optional.of(fields) : Optional.empty();
    }

    /// @param outer what stands before the names of its fields
    private boolean object(Map<String, String> fields, String outer, int depth) {
        if (depth > MAX_DEPTH || !take('{')) {
            return false;
        }
        boolean more = !take('}');
        while (more) {
            @Nullable String key = string();
            if (key == null || !take(':') || !value(fields, named(outer, key), depth)) {
                return false;
            }
            more = take(',');
            if (!more && !take('}')) {
                return false;
            }
        }
        return true;
    }

    /// Nobody asks for a longer one.
    private static String named(String outer, String key) {
        return outer.length() + key.length() > MAX_NAME ? "" : outer + key;
    }

    private static void keep(Map<String, String> fields, String key, String value) {
        if (!key.isEmpty()) {
            fields.putIfAbsent(key, value);
        }
    }

    private boolean value(Map<String, String> fields, String key, int depth) {
        blanks();
        char first = peek();
        if (first == '"') {
            @Nullable String value = string();
            if (value != null) {
                keep(fields, key, value);
            }
            return value != null;
        }
        if (first == '{') {
            return object(fields, key + ".", depth + 1);
        }
        return first == '[' ? array(fields, key, depth + 1) : literal(fields, key);
    }

    /// A number is kept; `true`, `false` and `null` are not.
    private boolean literal(Map<String, String> fields, String key) {
        int start = at;
        while (Character.isLetterOrDigit(peek())
                || peek() == '-'
                || peek() == '+'
                || peek() == '.') {
            at++;
        }
        if (at > start && Cursor.isDigit(text.charAt(at - 1))) {
            keep(fields, key, text.substring(start, at));
        }
        return at > start;
    }

    private boolean array(Map<String, String> fields, String key, int depth) {
        at++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean more = depth <= MAX_DEPTH && !take(']');
        while (more) {
            blanks();
            boolean number = Cursor.isDigit(peek());
            if (number ? !element(bytes) : !value(fields, key, depth)) {
                return false;
            }
            more = take(',');
            if (!more && !take(']')) {
                return false;
            }
        }
        if (bytes.size() > 0) {
            keep(fields, key, bytes.toString(StandardCharsets.UTF_8));
        }
        return true;
    }

    private boolean element(ByteArrayOutputStream bytes) {
        int start = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-') {
            at++;
        }
        long value = new Cursor(text.substring(start, at)).number();
        if (value < 256) {
            bytes.write((int) value);
        }
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

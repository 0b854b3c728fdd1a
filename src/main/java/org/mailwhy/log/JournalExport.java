package org.mailwhy.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `journalctl -o export`: each field of an entry is a line of its own, `__CURSOR` comes first.
final class JournalExport {
    private static final Set<String> WANTED =
            Set.of(
                    "__REALTIME_TIMESTAMP",
                    "SYSLOG_IDENTIFIER",
                    "SYSLOG_PID",
                    "_PID",
                    "_HOSTNAME",
                    "MESSAGE");
    private static final Set<String> NEEDED =
            Set.of("__REALTIME_TIMESTAMP", "SYSLOG_IDENTIFIER", "_HOSTNAME", "MESSAGE");

    private final Map<String, String> fields = new HashMap<>();

    /// Whether the line is such a field.
    static boolean isField(String line) {
        int end = 0;
        while (end < line.length() && isName(line.charAt(end))) {
            end++;
        }
        return end > 0 && end < line.length() && line.charAt(end) == '=';
    }

    private static boolean isName(char c) {
        return (c >= 'A' && c <= 'Z') || c == '_' || Cursor.isDigit(c);
    }

    /// The entry, with the field that makes it whole.
    Optional<Entry> add(String line) {
        int equals = line.indexOf('=');
        String name = line.substring(0, equals);
        if (name.equals("__CURSOR")) {
            fields.clear();
        }
        boolean asked = NEEDED.contains(name) && !fields.containsKey(name);
        if (WANTED.contains(name)) {
            fields.putIfAbsent(name, line.substring(equals + 1));
        }
        return asked && fields.keySet().containsAll(NEEDED)
                ? JsonEnvelope.journal(fields)
                : Optional.empty();
    }
}

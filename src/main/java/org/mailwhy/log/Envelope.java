package org.mailwhy.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What log daemons wrap around a message: RFC 3164 with or without host, ISO 8601 stamps (rsyslog
/// since Debian 12), RFC 5424, the journal's JSON, and Dovecot's own file.
final class Envelope {
    /// Dovecot's words for a level, which it writes to its own file.
    private static final String[] LEVELS = {
        "Info: ", "Warning: ", "Error: ", "Fatal: ", "Panic: ", "Debug: "
    };

    /// `lmtp(user)` or `master: Info: `, as only Dovecot begins a line of its own file.
    private static final Pattern DOVECOT =
            Pattern.compile("[a-z-]+(?:[(<]|: (?:Info|Warning|Error|Fatal|Panic|Debug): )");

    private final Stamps stamps;

    Envelope(Stamps stamps) {
        this.stamps = stamps;
    }

    /// Empty when the line has no envelope that is known.
    Optional<Entry> open(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        if (first == '{') {
            return FlatJson.parse(line).flatMap(Envelope::journal);
        }
        int start = first == '<' ? line.indexOf('>') + 1 : 0;
        if (start > 5) {
            return Optional.empty();
        }
        if (start > 0 && line.startsWith("1 ", start)) {
            return structured(line, start + 2);
        }
        if (start < line.length() && Cursor.isDigit(line.charAt(start))) {
            return stampedIso(line, start);
        }
        @Nullable Instant at = stamps.shortAt(line, start);
        return at == null ? Optional.empty() : tagged(at, line, start + Stamps.SHORT + 1);
    }

    private Optional<Entry> stampedIso(String line, int from) {
        // Exim and Dovecot write a blank instead of the T
        boolean blank = line.length() > from + 11 && line.charAt(from + 10) == ' ';
        int end = line.indexOf(' ', blank ? from + 11 : from);
        @Nullable Instant at = end < 0 ? null : stamps.isoAt(line, from, end);
        if (at == null) {
            return Optional.empty();
        }
        return blank && !DOVECOT.matcher(line).region(end + 1, line.length()).lookingAt()
                ? Optional.of(exim(line, from, end, at))
                : tagged(at, line, end + 1);
    }

    /// `[+0100 ][[pid] ]message`, in the file that Exim writes itself (log_timezone, log_selector).
    private Entry exim(String line, int from, int end, Instant at) {
        Cursor cursor = new Cursor(line.substring(end + 1));
        @Nullable Instant zoned = null;
        if (cursor.at("+") || cursor.at("-")) {
            String offset = cursor.word();
            String stamp = line.substring(from, end) + offset;
            zoned = stamps.isoAt(stamp, 0, stamp.length());
            cursor.skip(" ");
        }
        long pid = cursor.skip("[") ? cursor.number() : -1;
        cursor.skip("] ");
        return new Entry(zoned == null ? at : zoned, null, Exim.SOFTWARE, pid, cursor.rest());
    }

    /// `host tag[pid]: message`, without host on a raw socket and in Dovecot's own file.
    private static Optional<Entry> tagged(Instant at, String line, int from) {
        int blank = line.indexOf(' ', from);
        if (blank < 0) {
            return Optional.empty();
        }
        boolean hasHost = line.charAt(blank - 1) != ':' && !holds(line, '(', from, blank);
        if (!hasHost) {
            @Nullable String own = ownFile(line, from);
            return own == null
                    ? program(at, null, line, from)
                    : Optional.of(new Entry(at, null, "dovecot", -1, own));
        }
        return program(at, line.substring(from, blank), line, blank + 1);
    }

    private static boolean holds(String line, char wanted, int from, int to) {
        int found = line.indexOf(wanted, from);
        return found >= 0 && found < to;
    }

    /// `lmtp(user)<pid><session>: Info: text`
    private static @Nullable String ownFile(String line, int from) {
        int colon = line.indexOf(": ", from);
        if (colon < 0) {
            return null;
        }
        for (String level : LEVELS) {
            if (line.startsWith(level, colon + 2)) {
                return line.substring(from);
            }
        }
        return null;
    }

    /// `tag[pid]: message`
    static Optional<Entry> program(Instant at, @Nullable String host, String line, int from) {
        int colon = line.indexOf(": ", from);
        if (colon < 0) {
            return Optional.empty();
        }
        int bracket = line.indexOf('[', from);
        int end = bracket < 0 || bracket > colon ? colon : bracket;
        if (end == from || holds(line, ' ', from, end)) {
            return Optional.empty();
        }
        long pid = end == colon ? -1 : new Cursor(line.substring(end + 1, colon)).number();
        return Optional.of(
                new Entry(at, host, line.substring(from, end), pid, line.substring(colon + 2)));
    }

    /// RFC 5424: `<20>1 STAMP HOST APP PROCID MSGID SD MESSAGE`, from the stamp on.
    private Optional<Entry> structured(String line, int from) {
        int end = line.indexOf(' ', from);
        @Nullable Instant at = end < 0 ? null : stamps.isoAt(line, from, end);
        if (at == null) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(line.substring(end + 1));
        @Nullable String host = cursor.until(" ");
        @Nullable String tag = cursor.until(" ");
        @Nullable String pid = cursor.until(" ");
        @Nullable String messageId = cursor.until(" ");
        if (host == null || tag == null || pid == null || messageId == null) {
            return Optional.empty();
        }
        String message = withoutData(cursor.rest());
        return Optional.of(
                new Entry(
                        at,
                        host.equals("-") ? null : host,
                        tag,
                        new Cursor(pid).number(),
                        // the byte order mark, cleaned
                        message.startsWith("?") ? message.substring(1) : message));
    }

    /// Without the structured data: `-` or `[id name="value"…]…`, where a value may hold `\]`.
    private static String withoutData(String rest) {
        int end = 0;
        boolean open = false;
        for (; end < rest.length() && (open || rest.charAt(end) != ' '); end++) {
            switch (rest.charAt(end)) {
                case '[' -> open = true;
                case ']' -> open = false;
                case '\\' -> end++;
                default -> {}
            }
        }
        return rest.substring(Math.min(end + 1, rest.length()));
    }

    /// The fields of a journal entry.
    static Optional<Entry> journal(Map<String, String> fields) {
        @Nullable String message = fields.get("MESSAGE");
        @Nullable String tag = fields.get("SYSLOG_IDENTIFIER");
        long micros = new Cursor(fields.getOrDefault("__REALTIME_TIMESTAMP", "")).number();
        if (message == null || tag == null || micros < 0) {
            return Optional.empty();
        }
        String pid = fields.getOrDefault("SYSLOG_PID", fields.getOrDefault("_PID", ""));
        @Nullable String host = fields.get("_HOSTNAME");
        return Optional.of(
                new Entry(
                        Instant.EPOCH
                                .plusSeconds(micros / 1_000_000)
                                .plusNanos(micros % 1_000_000 * 1_000),
                        host == null ? null : Text.clean(host),
                        Text.clean(tag),
                        new Cursor(pid).number(),
                        Text.clean(message)));
    }
}

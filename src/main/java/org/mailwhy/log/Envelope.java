package org.mailwhy.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What log daemons wrap around a message: RFC 3164 with or without host, ISO 8601 stamps (rsyslog
/// since Debian 12), RFC 5424, JSON, container engines, and the files that Exim, Dovecot, Rspamd
/// and Exchange write themselves. Each line tells its own kind.
final class Envelope {
    /// Envelopes within envelopes.
    private static final int MAX_DEPTH = 3;

    /// Dovecot's words for a level, which it writes to its own file.
    private static final String[] LEVELS = {
        "Info: ", "Warning: ", "Error: ", "Fatal: ", "Panic: ", "Debug: "
    };

    /// `lmtp(user)` or `master: Info: `, as only Dovecot begins a line of its own file.
    private static final Pattern DOVECOT =
            Pattern.compile("[a-z-]+(?:[(<]|: (?:Info|Warning|Error|Fatal|Panic|Debug): )");

    /// `#812(normal) `
    private static final Pattern RSPAMD = Pattern.compile("#\\d+\\([a-z_]+\\) ");

    /// One word, for others write lines that a stranger may go on with.
    private static final Pattern SERVICE = Pattern.compile("[a-zA-Z0-9._-]{1,64} {1,64}\\| ");

    private final Stamps stamps;
    private final Parts stdout = new Parts();
    private final Parts stderr = new Parts();
    private final JournalExport export = new JournalExport();
    private boolean partial;

    Envelope(Stamps stamps) {
        this.stamps = stamps;
    }

    /// Empty when the line has no envelope that is known.
    Optional<Entry> open(String line) {
        // the head of Exchange's files
        partial = line.startsWith("#");
        if (JournalExport.isField(line)) {
            partial = true;
            return export.add(line);
        }
        return open(line, 0);
    }

    /// Whether the line that was opened last is no entry by itself, but belongs to one or to the
    /// file.
    boolean partial() {
        return partial;
    }

    private Optional<Entry> open(String line, int depth) {
        if (line.isEmpty() || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        if (first == '{') {
            return FlatJson.parse(line).flatMap(fields -> json(fields, depth));
        }
        int start = first == '<' ? line.indexOf('>') + 1 : 0;
        if (start > 5) {
            return Optional.empty();
        }
        if (start > 0 && line.startsWith("1 ", start)) {
            return structured(line, start + 2);
        }
        if (start < line.length() && Cursor.isDigit(line.charAt(start))) {
            return stampedIso(line, start, depth);
        }
        @Nullable Instant at = stamps.shortAt(line, start);
        return at == null ? composed(line, depth) : tagged(at, line, start + Stamps.SHORT + 1);
    }

    /// `service-1 | line`, as `docker compose logs` prints it.
    private Optional<Entry> composed(String line, int depth) {
        Matcher service = SERVICE.matcher(line);
        return service.lookingAt()
                ? open(line.substring(service.end()), depth + 1)
                : Optional.empty();
    }

    private Optional<Entry> json(Map<String, String> fields, int depth) {
        JsonEnvelope json = new JsonEnvelope(fields, stamps);
        Optional<Entry> named = json.named();
        if (named.isPresent()) {
            return named;
        }
        String text = json.message().orElse("");
        // Docker's own file: a part of a line has no line end
        boolean part = fields.containsKey("stream") && !text.endsWith("\n");
        return whole(
                        Text.clean(part ? text : text.stripTrailing()),
                        !part,
                        "stderr".equals(fields.get("stream")))
                .flatMap(whole ->
                        inner(json.at().orElse(null), json.host().orElse(null), whole, depth));
    }

    /// The parts of one stream may stand between those of the other.
    private Optional<String> whole(String part, boolean ends, boolean error) {
        partial = !ends;
        return (error ? stderr : stdout).whole(part, ends);
    }

    /// A line within: with an envelope of its own, or none.
    private Optional<Entry> inner(
            @Nullable Instant at, @Nullable String host, String line, int depth) {
        Optional<Entry> own = open(line, depth + 1);
        return own.isPresent() || at == null
                ? own.map(it -> it.of(host))
                : program(at, host, line, 0);
    }

    private Optional<Entry> stampedIso(String line, int from, int depth) {
        // Exim, Dovecot and Rspamd write a blank instead of the T
        boolean blank = line.length() > from + 11 && line.charAt(from + 10) == ' ';
        int end = line.indexOf(' ', blank ? from + 11 : from);
        int comma = line.indexOf("Z,", from) + 1;
        if (comma > 0 && (comma < end || end < 0)) {
            return exchange(line, from, comma);
        }
        @Nullable Instant at = end < 0 ? null : stamps.isoAt(line, from, end);
        if (at == null) {
            return Optional.empty();
        }
        if (Haraka.begins(line, end + 1)) {
            return Optional.of(new Entry(at, null, Haraka.SOFTWARE, -1, line.substring(end + 1)));
        }
        if (James.begins(line, end + 1)) {
            return Optional.of(new Entry(at, null, James.SOFTWARE, -1, line.substring(end + 1)));
        }
        if (!blank) {
            return line.startsWith("stdout ", end + 1) || line.startsWith("stderr ", end + 1)
                    ? container(at, line, end + 1 + "stdout ".length(), depth)
                    : tagged(at, line, end + 1).or(() -> open(line.substring(end + 1), depth + 1));
        }
        if (RSPAMD.matcher(line).region(end + 1, line.length()).lookingAt()) {
            String message = line.substring(line.indexOf(' ', end + 1) + 1);
            return Optional.of(new Entry(at, null, Rspamd.SOFTWARE, -1, message));
        }
        return DOVECOT.matcher(line).region(end + 1, line.length()).lookingAt()
                ? tagged(at, line, end + 1)
                : Optional.of(exim(line, from, end, at));
    }

    /// The Kubernetes container runtime interface: `stamp stdout F line`; `P` is a part of a line.
    private Optional<Entry> container(Instant at, String line, int from, int depth) {
        if (!line.startsWith("F", from) && !line.startsWith("P", from)) {
            return Optional.empty();
        }
        int blank = line.indexOf(' ', from);
        return blank < 0
                ? Optional.empty()
                : whole(
                                line.substring(blank + 1),
                                line.charAt(from) == 'F',
                                line.startsWith("stderr ", from - "stderr ".length()))
                        .flatMap(whole -> inner(at, null, whole, depth));
    }

    /// `STAMP,SERVER\CONNECTOR,…`
    private Optional<Entry> exchange(String line, int from, int comma) {
        @Nullable Instant at = stamps.isoAt(line, from, comma);
        String message = line.substring(comma + 1);
        int server = message.indexOf('\\');
        boolean named = server > 0 && server < message.indexOf(',');
        return Optional.ofNullable(at)
                .map(it ->
                        new Entry(
                                it,
                                named ? message.substring(0, server) : null,
                                Exchange.SOFTWARE,
                                -1,
                                message));
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
}

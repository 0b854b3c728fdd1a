package org.mailwhy.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A log line as JSON: the journal's own, rsyslog's and syslog-ng's templates, what shippers make
/// of it (Filebeat, Vector, Fluent Bit, Promtail) and what container engines keep. Names differ,
/// meanings do not.
///
/// @param fields of the object; those of inner objects with dots
record JsonEnvelope(Map<String, String> fields, Stamps stamps) {
    private static final List<String> MESSAGE =
            List.of("MESSAGE", "message", "msg", "log", "line", "short_message");
    private static final List<String> TAG =
            List.of(
                    "SYSLOG_IDENTIFIER",
                    "syslogtag",
                    "syslog-tag",
                    "PROGRAM",
                    "appname",
                    "app-name",
                    "ident",
                    "process.name",
                    "process.program",
                    "log.syslog.appname",
                    "syslog.appname",
                    "programname",
                    "program");
    private static final List<String> PID =
            List.of("SYSLOG_PID", "_PID", "procid", "PID", "pid", "process.pid", "syslog.procid");
    private static final List<String> HOST =
            List.of(
                    "_HOSTNAME",
                    "hostname",
                    "HOST",
                    "host",
                    "host.hostname",
                    "host.name",
                    "labels.host",
                    "labels.hostname");
    private static final List<String> TIME =
            List.of(
                    "__REALTIME_TIMESTAMP",
                    "timereported",
                    "ISODATE",
                    "@timestamp",
                    "timestamp",
                    "time",
                    "timegenerated",
                    "date",
                    "DATE",
                    "ts");

    /// The journal's own entry, cleaned.
    static Optional<Entry> journal(Map<String, String> fields) {
        return fields.containsKey("SYSLOG_IDENTIFIER") && fields.containsKey("MESSAGE")
                ? micros(fields.getOrDefault("__REALTIME_TIMESTAMP", ""))
                        .flatMap(at -> named(fields, at))
                : Optional.empty();
    }

    private static Optional<Instant> micros(String text) {
        long micros = new Cursor(text).number();
        return micros < 0 ? Optional.empty() : Optional.of(scaled(micros, 1_000_000));
    }

    private static Instant scaled(long count, long perSecond) {
        return Instant.ofEpochSecond(
                count / perSecond, count % perSecond * (1_000_000_000 / perSecond));
    }

    /// Where the object names the program.
    Optional<Entry> named() {
        return at().flatMap(at -> named(fields, at));
    }

    private static Optional<Entry> named(Map<String, String> fields, Instant at) {
        @Nullable String tag = first(fields, TAG);
        @Nullable String message = first(fields, MESSAGE);
        if (tag == null || tag.isEmpty() || message == null) {
            return Optional.empty();
        }
        int end = tag.indexOf('[');
        String pid =
                end < 0
                        ? String.valueOf(first(fields, PID))
                        : tag.substring(end + 1).replace("]", "").replace(":", "");
        String name = (end < 0 ? tag : tag.substring(0, end)).replace(":", "");
        @Nullable String host = first(fields, HOST);
        return Optional.of(
                new Entry(
                        at,
                        host == null ? null : Text.clean(host),
                        Text.clean(name),
                        new Cursor(pid).number(),
                        Text.clean(message.startsWith(" ") ? message.substring(1) : message)));
    }

    private static @Nullable String first(Map<String, String> fields, List<String> names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    Optional<String> message() {
        return Optional.ofNullable(first(fields, MESSAGE));
    }

    Optional<String> host() {
        return Optional.ofNullable(first(fields, HOST)).map(Text::clean);
    }

    /// In any of the ways to write a time: ISO 8601, RFC 3164, or a count since 1970 whose unit its
    /// length tells.
    Optional<Instant> at() {
        @Nullable String text = first(fields, TIME);
        if (text == null) {
            return Optional.empty();
        }
        int blank = text.indexOf('T') < 0 ? text.indexOf(' ', 11) : -1;
        @Nullable Instant iso = stamps.isoAt(text, 0, blank < 0 ? text.length() : blank);
        @Nullable Instant at = iso == null ? stamps.shortAt(text, 0) : iso;
        return at == null ? counted(text) : Optional.of(at);
    }

    private static Optional<Instant> counted(String text) {
        Cursor cursor = new Cursor(text.length() > 18 ? text.substring(0, 16) : text);
        long count = cursor.number();
        if (count < 0) {
            return Optional.empty();
        }
        long perSecond =
                count >= 100_000_000_000_000L ? 1_000_000 : count >= 100_000_000_000L ? 1_000 : 1;
        return Optional.of(scaled(count, perSecond));
    }
}

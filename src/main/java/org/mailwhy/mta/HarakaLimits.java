package org.mailwhy.mta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.Measurement.Role;

/// At what Haraka refuses: connection.ini, and limit.ini where that plugin is loaded. It looks at
/// no free space beforehand: a full disk fails the write.
///
/// @param queue where messages wait
/// @param connection connection.ini
/// @param limit limit.ini; without values where the plugin is not loaded
record HarakaLimits(Path queue, IniFile connection, IniFile limit) {
    private static final long MAX_BYTES = 26_214_400;

    /// haraka-plugin-limit: `10`, `10/1m`, by default a minute.
    private static final Pattern RATE = Pattern.compile("([0-9]{1,9})(?:/([0-9]{1,6}[smhd]?))?");

    static HarakaLimits read(Path folder) throws IOException {
        Path config = folder.resolve("config");
        boolean limited = lines(config.resolve("plugins")).contains("limit");
        List<String> queue = lines(config.resolve("queue_dir"));
        return new HarakaLimits(
                queue.isEmpty() ? folder.resolve("queue") : folder.resolve(queue.getFirst()),
                IniFile.read(config.resolve("connection.ini")),
                limited ? IniFile.read(config.resolve("limit.ini")) : new IniFile(Map.of()));
    }

    /// Without comments; none where there is no such file.
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> line.replaceFirst("^haraka-plugin-", ""))
                        .toList()
                : List.of();
    }

    /// The queue, and where large messages are kept while they come in.
    Map<Path, Role> folders() {
        Map<Path, Role> folders = new LinkedHashMap<>();
        folders.put(queue, Role.QUEUE);
        if (connection.number("main.spool_after", -1) >= 0) {
            folders.putIfAbsent(Path.of(connection.value("main.spool_dir", "/tmp")), Role.TMP);
        }
        return folders;
    }

    List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        folders().forEach((path, role) -> space(path, role.label() + " write", limits));
        double bytes = (double) connection.number("max.bytes", MAX_BYTES);
        add(Kind.MESSAGE_SIZE, "max.bytes", bytes, "bytes", Cause.MESSAGE_SIZE, limits);
        if (limit.enabled("concurrency.enabled")) {
            double most = (double) limit.number("concurrency.max", 3);
            Cause cause = Cause.CONNECTION_LIMIT;
            add(Kind.CONNECTIONS_PER_CLIENT, "concurrency.max", most, "connections", cause, limits);
        }
        if (limit.enabled("recipients.enabled")) {
            double most = (double) limit.number("recipients.max", 20);
            Cause cause = Cause.TOO_MANY_RECIPIENTS;
            add(Kind.RECIPIENTS, "recipients.max", most, "recipients", cause, limits);
        }
        rate("rate_conn", "5", "connections", limits);
        rate("rate_rcpt_host", "50/5m", "recipients", limits);
        return limits;
    }

    private static void space(Path path, String formula, List<Limit> limits) {
        String subject = path.toString();
        limits.add(new Limit(Kind.FREE_BYTES, subject, 0, "bytes", formula, Cause.DISK_FULL));
        limits.add(new Limit(Kind.FREE_INODES, subject, 0, "inodes", formula, Cause.DISK_FULL));
    }

    private void rate(String section, String otherwise, String unit, List<Limit> limits) {
        Matcher rate = RATE.matcher(limit.value(section + ".default", otherwise));
        if (limit.enabled(section + ".enabled") && rate.matches()) {
            String period = rate.group(2) == null ? "60s" : rate.group(2);
            limits.add(
                    new Limit(
                            Kind.RATE_PER_CLIENT,
                            section,
                            Double.parseDouble(rate.group(1)),
                            unit,
                            section + " in " + period,
                            Cause.RATE_LIMIT));
        }
    }

    private static void add(
            Kind kind, String name, double value, String unit, Cause cause, List<Limit> limits) {
        if (value > 0) {
            limits.add(new Limit(kind, name, value, unit, name, cause));
        }
    }
}

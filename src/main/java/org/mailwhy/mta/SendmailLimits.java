package org.mailwhy.mta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;

/// At what Sendmail refuses, by its options and, for single clients, by its access map.
final class SendmailLimits {
    /// conf.c
    private static final double MIN_FREE_BLOCKS = 100;

    private static final double REFUSE_LA_PER_PROCESSOR = 12;
    private static final long USUAL_BLOCK = 4_096;

    private static final Pattern NUMBER = Pattern.compile("\\s+([0-9]{1,9})\\s*");

    private final SendmailCf cf;
    private final List<Path> queues;
    private final int processors;

    SendmailLimits(SendmailCf cf, List<Path> queues, int processors) {
        this.cf = cf;
        this.queues = queues;
        this.processors = processors;
    }

    List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        queues.forEach(queue -> space(queue, limits));
        add(Kind.PROCESSES, "MaxDaemonChildren", "processes", Cause.OVERLOAD, limits);
        add(
                Kind.RECIPIENTS,
                "MaxRecipientsPerMessage",
                "recipients",
                Cause.TOO_MANY_RECIPIENTS,
                limits);
        add(Kind.MESSAGE_SIZE, "MaxMessageSize", "bytes", Cause.MESSAGE_SIZE, limits);
        load(limits);
        clients(limits);
        return limits;
    }

    /// queue.c `enoughdiskspace`, at each MAIL and each minute, by a figure of up to 300 s ago.
    private void space(Path queue, List<Limit> limits) {
        long block = block(queue);
        limits.add(
                new Limit(
                        Kind.FREE_BYTES,
                        queue.toString(),
                        cf.number("MinFreeBlocks", MIN_FREE_BLOCKS) * block,
                        "bytes",
                        "MinFreeBlocks × " + block,
                        Cause.DISK_FULL));
        limits.add(
                new Limit(
                        Kind.FREE_INODES,
                        queue.toString(),
                        0,
                        "inodes",
                        "two for each message",
                        Cause.DISK_FULL));
    }

    private static long block(Path queue) {
        try {
            return Files.getFileStore(queue).getBlockSize();
        } catch (IOException e) {
            return USUAL_BLOCK;
        }
    }

    /// conf.c `refuseconnections`: by the load of one minute, rounded; at 0 never.
    private void load(List<Limit> limits) {
        double own = cf.number("RefuseLA", -1);
        double most = own < 0 ? REFUSE_LA_PER_PROCESSOR * processors : own;
        if (most > 0) {
            limits.add(
                    new Limit(
                            Kind.LOAD,
                            "RefuseLA",
                            most - 0.5,
                            "load",
                            own < 0 ? "RefuseLA, 12 × processors, rounded" : "RefuseLA, rounded",
                            Cause.OVERLOAD));
        }
    }

    /// FEATURE(conncontrol) and FEATURE(ratecontrol): what holds for every client stands in the
    /// access map under a key without an address.
    private void clients(List<Limit> limits) {
        if (cf.access().isEmpty()) {
            return;
        }
        try (var lines = Files.lines(Path.of(cf.access().get()), StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                client(line, "ClientConn:", Kind.CONNECTIONS_PER_CLIENT, limits);
                client(line, "ClientRate:", Kind.RATE_PER_CLIENT, limits);
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            // there may be only the map itself, or we may not read it
        }
    }

    private static void client(String line, String key, Kind kind, List<Limit> limits) {
        if (!line.startsWith(key)) {
            return;
        }
        Matcher number = NUMBER.matcher(line.substring(key.length()));
        double most = number.matches() ? Double.parseDouble(number.group(1)) : 0;
        if (most > 0) {
            boolean rate = kind == Kind.RATE_PER_CLIENT;
            limits.add(
                    new Limit(
                            kind,
                            key.substring(0, key.length() - 1),
                            most,
                            "connections",
                            rate
                                    ? "ClientRate in the access map, per minute"
                                    : "ClientConn in the access map",
                            rate ? Cause.RATE_LIMIT : Cause.CONNECTION_LIMIT));
        }
    }

    private void add(Kind kind, String option, String unit, Cause cause, List<Limit> limits) {
        double most = cf.number(option, 0);
        if (most > 0) {
            limits.add(new Limit(kind, option, most, unit, option, cause));
        }
    }
}

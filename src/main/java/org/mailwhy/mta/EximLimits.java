package org.mailwhy.mta;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;

/// At what Exim refuses, by its options.
final class EximLimits {
    private final EximConfiguration configuration;
    private final Path spool;
    private final Optional<Path> log;

    /// @param log its folder
    EximLimits(EximConfiguration configuration, Path spool, Optional<Path> log) {
        this.configuration = configuration;
        this.spool = spool;
        this.log = log;
    }

    List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        space(spool, "check_spool_", limits);
        log.ifPresent(folder -> space(folder, "check_log_", limits));
        connections(limits);
        add(
                Kind.CONNECTIONS_PER_CLIENT,
                "smtp_accept_max_per_host",
                "connections",
                Cause.CONNECTION_LIMIT,
                limits);
        add(
                Kind.MESSAGES_PER_SESSION,
                "smtp_accept_max_per_connection",
                "messages",
                Cause.CONNECTION_LIMIT,
                limits);
        add(Kind.RECIPIENTS, "recipients_max", "recipients", Cause.TOO_MANY_RECIPIENTS, limits);
        add(Kind.LOAD, "smtp_load_reserve", "load", Cause.OVERLOAD, limits);
        double size = (double) configuration.size("message_size_limit");
        limit(Kind.MESSAGE_SIZE, "message_size_limit", size, "bytes", Cause.MESSAGE_SIZE, limits);
        return limits;
    }

    /// receive.c `receive_check_fs`, at each MAIL: below either Exim refuses. At 0 it does not
    /// look, and fails to write when nothing is left.
    private void space(Path folder, String options, List<Limit> limits) {
        String subject = folder.toString();
        String space = options + "space";
        String inodes = options + "inodes";
        limits.add(
                new Limit(
                        Kind.FREE_BYTES,
                        subject,
                        (double) configuration.size(space),
                        "bytes",
                        space,
                        Cause.DISK_FULL));
        limits.add(
                new Limit(
                        Kind.FREE_INODES,
                        subject,
                        configuration.number(inodes),
                        "inodes",
                        inodes,
                        Cause.DISK_FULL));
    }

    /// Those in reserve are for `smtp_reserve_hosts` only.
    private void connections(List<Limit> limits) {
        double most = configuration.number("smtp_accept_max");
        double reserve = configuration.number("smtp_accept_reserve");
        if (most > 0) {
            limits.add(
                    new Limit(
                            Kind.PROCESSES,
                            "smtp",
                            most - reserve,
                            "connections",
                            reserve > 0
                                    ? "smtp_accept_max − smtp_accept_reserve"
                                    : "smtp_accept_max",
                            Cause.OVERLOAD));
        }
    }

    private void add(Kind kind, String option, String unit, Cause cause, List<Limit> limits) {
        limit(kind, option, configuration.number(option), unit, cause, limits);
    }

    private static void limit(
            Kind kind, String option, double value, String unit, Cause cause, List<Limit> limits) {
        if (value > 0) {
            limits.add(new Limit(kind, option, value, unit, option, cause));
        }
    }
}

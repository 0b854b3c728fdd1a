package org.mailwhy.mta;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.mta.PostfixConfiguration.Entry;

/// At what Postfix refuses, by its parameters. A value that a service of `master.cf` sets for
/// itself is a limit of its own, named as postconf(1) does: `submission/inet/parameter`.
final class PostfixLimits {
    /// smtpd_check.c, `smtpd_space_multf`.
    private static final double SPACE_FACTOR = 1.5;

    private static final List<Parameter> PARAMETERS =
            List.of(
                    new Parameter(
                            "smtpd_client_connection_count_limit",
                            Kind.CONNECTIONS_PER_CLIENT,
                            "connections",
                            Cause.CONNECTION_LIMIT),
                    rate("smtpd_client_connection_rate_limit", "connections"),
                    rate("smtpd_client_message_rate_limit", "messages"),
                    rate("smtpd_client_recipient_rate_limit", "recipients"),
                    rate("smtpd_client_auth_rate_limit", "logins"),
                    rate("smtpd_client_new_tls_session_rate_limit", "sessions"),
                    new Parameter(
                            "smtpd_recipient_limit",
                            Kind.RECIPIENTS,
                            "recipients",
                            Cause.TOO_MANY_RECIPIENTS),
                    new Parameter(
                            "message_size_limit", Kind.MESSAGE_SIZE, "bytes", Cause.MESSAGE_SIZE));

    private static final Parameter SCREENED =
            new Parameter(
                    "postscreen_client_connection_count_limit",
                    Kind.CONNECTIONS_PER_CLIENT,
                    "connections",
                    Cause.CONNECTION_LIMIT);

    private record Parameter(String name, Kind kind, String unit, Cause cause) {}

    private static Parameter rate(String name, String unit) {
        return new Parameter(name, Kind.RATE_PER_CLIENT, unit, Cause.RATE_LIMIT);
    }

    private final PostfixConfiguration configuration;
    private final String queue;

    /// @param queue its folder
    PostfixLimits(PostfixConfiguration configuration, Path queue) {
        this.configuration = configuration;
        this.queue = queue.toString();
    }

    List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        limits.add(freeBytes());
        limits.add(freeInodes());
        List<Entry> smtpd = configuration.smtpd();
        for (Entry entry : smtpd) {
            int processes = configuration.processes(entry);
            if (processes > 0) {
                limits.add(processes(entry, processes));
            }
        }
        PARAMETERS.forEach(parameter -> add(parameter, smtpd, limits));
        add(SCREENED, configuration.postscreen(), limits);
        return limits;
    }

    /// smtpd refuses at MAIL while `queue_minfree >= free` or `message_size_limit >= free / 1.5`,
    /// which still holds for 0 when nothing is free.
    private Limit freeBytes() {
        double minimum = configuration.number("queue_minfree");
        double message = SPACE_FACTOR * configuration.number("message_size_limit");
        return new Limit(
                Kind.FREE_BYTES,
                queue,
                Math.max(minimum, message),
                "bytes",
                minimum >= message ? "queue_minfree" : "1.5 × message_size_limit",
                Cause.DISK_FULL);
    }

    /// No parameter: without an inode there is no queue file, and cleanup(8) waits for one.
    private Limit freeInodes() {
        return new Limit(
                Kind.FREE_INODES, queue, 0, "inodes", "one for each queue file", Cause.DISK_FULL);
    }

    private static Limit processes(Entry entry, int processes) {
        return new Limit(
                Kind.PROCESSES,
                entry.name(),
                processes,
                "processes",
                entry.maxproc().equals("-") ? "default_process_limit" : "maxproc in master.cf",
                Cause.OVERLOAD);
    }

    private void add(Parameter parameter, List<Entry> services, List<Limit> limits) {
        boolean general = false;
        for (Entry entry : services) {
            if (configuration.overridden(entry, parameter.name())) {
                long value = configuration.number(entry, parameter.name());
                add(parameter, entry.key() + "/" + parameter.name(), value, limits);
            } else {
                general = true;
            }
        }
        if (general) {
            add(parameter, parameter.name(), configuration.number(parameter.name()), limits);
        }
    }

    private void add(Parameter parameter, String subject, long value, List<Limit> limits) {
        if (value > 0) {
            limits.add(
                    new Limit(
                            parameter.kind(),
                            subject,
                            value,
                            parameter.unit(),
                            formula(parameter),
                            parameter.cause()));
        }
    }

    private String formula(Parameter parameter) {
        return parameter.kind() == Kind.RATE_PER_CLIENT
                ? parameter.name() + " per " + configuration.value("anvil_rate_time_unit")
                : parameter.name();
    }
}

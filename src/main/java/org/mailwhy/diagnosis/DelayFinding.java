package org.mailwhy.diagnosis;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation;
import org.mailwhy.Session;

/// A reply that came after an exact time: the server waited for something until its time-out, and
/// the time says for what.
final class DelayFinding implements Finding {
    /// What follows a time-out takes no longer than that.
    private static final Duration AFTERWARDS = Duration.ofMillis(900);

    /// Who waits so long for what by default.
    ///
    /// @param software null: any
    private record Timeout(@Nullable String software, long seconds, String of) {}

    private static final List<Timeout> KNOWN =
            List.of(
                    new Timeout(
                            "postfix",
                            30,
                            "a milter (milter_connect_timeout," + " milter_command_timeout)"),
                    new Timeout(
                            "postfix",
                            100,
                            "a policy service or a proxy filter"
                                    + " (smtpd_policy_service_timeout, smtpd_proxy_timeout)"),
                    new Timeout("postfix", 300, "a milter (milter_content_timeout)"),
                    new Timeout("postfix", 3_600, "an internal service (ipc_timeout)"),
                    new Timeout("exim", 30, "a callout"),
                    new Timeout("exim", 120, "a content scanner"),
                    new Timeout("sendmail", 10, "a milter"),
                    new Timeout("sendmail", 300, "a milter (connect)"),
                    new Timeout("dovecot", 30, "the delivery's storage or its proxy"),
                    new Timeout("dovecot", 150, "the authentication service"),
                    new Timeout(null, 10, "a name server or a directory"),
                    new Timeout(null, 20, "a name server"),
                    new Timeout(null, 30, "a filter, a directory or a name server"),
                    new Timeout(null, 60, "a filter or a database"),
                    new Timeout(null, 100, "a policy service or a filter"),
                    new Timeout(null, 120, "a content scanner"),
                    new Timeout(null, 300, "a filter"),
                    new Timeout(null, 600, "a filter or the next hop"),
                    new Timeout(null, 3_600, "an internal service"));

    @Override
    public Stream<Evidence> find(Subject subject) {
        Observation refusal = subject.observation();
        Session session = refusal == null ? null : refusal.dialogue().session();
        Duration took = session == null ? null : session.phases().get(subject.phase());
        if (took == null || subject.silent()) {
            return Stream.empty();
        }
        return known(subject.speaker().software(), took).stream()
                .flatMap(timeout ->
                        Evidences.of(
                                Source.DEPENDENCY,
                                finding(took, timeout),
                                Map.of(
                                        Cause.DEPENDENCY, 4.0,
                                        Cause.DNS, timeout.seconds <= 30 ? 2.0 : 0.5,
                                        Cause.SERVER_ERROR, 1.0,
                                        Cause.GREYLISTING, -2.0,
                                        Cause.MAILBOX_QUOTA, -2.0,
                                        Cause.DISK_FULL, -2.0)));
    }

    private static Optional<Timeout> known(@Nullable String software, Duration took) {
        List<Timeout> fitting = KNOWN.stream().filter(timeout -> fits(timeout, took)).toList();
        return fitting.stream()
                .filter(timeout -> timeout.software != null && timeout.software.equals(software))
                .findFirst()
                .or(() -> fitting.stream().filter(t -> t.software == null).findFirst());
    }

    private static boolean fits(Timeout timeout, Duration took) {
        Duration late = took.minusSeconds(timeout.seconds);
        return !late.isNegative() && late.compareTo(AFTERWARDS) <= 0;
    }

    private static String finding(Duration took, Timeout timeout) {
        return String.format(
                Locale.ROOT,
                "the reply came after %.1f s: %d s is the usual time-out of %s",
                took.toMillis() / 1000.0,
                timeout.seconds,
                timeout.of);
    }
}

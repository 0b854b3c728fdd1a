package org.mailwhy.metrics;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Session;
import org.mailwhy.incident.Situation.Watched;
import org.mailwhy.metrics.Family.Sample;

/// The newest probe of each server. A server with several addresses shows the worst of them.
final class ProbeFamilies {

    static final List<Family> ALL =
            List.of(
                    new Family(
                            "mailwhy_probe_success",
                            "1 when the last probe was accepted to its depth, else 0",
                            state -> each(state, ProbeFamilies::success)),
                    new Family(
                            "mailwhy_probe_last_reply_code",
                            "Code of the reply that ended the last probe, 0 when there was none",
                            state -> each(state, ProbeFamilies::lastReplyCode)),
                    new Family(
                            "mailwhy_probe_phase_duration_seconds",
                            "How long each phase of the last probe took",
                            state -> each(state, ProbeFamilies::phases)),
                    new Family(
                            "mailwhy_tls_certificate_expiry_timestamp_seconds",
                            "End of the validity of the server's certificate, verified or not",
                            state -> each(state, ProbeFamilies::certificate)));

    private ProbeFamilies() {}

    private interface Reading {
        Stream<Sample> of(String server, Collection<Fact> probes);
    }

    private static Stream<Sample> each(State state, Reading reading) {
        return state.situation().servers().stream()
                .filter(watched -> !watched.probes().isEmpty())
                .flatMap(watched -> reading.of(nameOf(watched), watched.probes().values()));
    }

    private static String nameOf(Watched watched) {
        return watched.server().name();
    }

    private static Stream<Sample> success(String server, Collection<Fact> probes) {
        boolean accepted = probes.stream().allMatch(Accepted.class::isInstance);
        return Stream.of(Sample.of(accepted ? 1 : 0, "server", server));
    }

    private static Stream<Sample> lastReplyCode(String server, Collection<Fact> probes) {
        return worst(probes).map(fact -> Sample.of(replyCode(fact), "server", server)).stream();
    }

    private static Stream<Sample> phases(String server, Collection<Fact> probes) {
        return worst(probes).map(ProbeFamilies::session).stream()
                .flatMap(session -> session.phases().entrySet().stream())
                .map(phase ->
                        Sample.of(
                                seconds(phase.getValue()),
                                "server",
                                server,
                                "phase",
                                phase.getKey().label()));
    }

    private static Stream<Sample> certificate(String server, Collection<Fact> probes) {
        return probes.stream()
                .map(ProbeFamilies::session)
                .filter(Objects::nonNull)
                .map(Session::certificate)
                .filter(Objects::nonNull)
                .map(Session.Certificate::notAfter)
                .min(Comparator.naturalOrder())
                .map(end -> Sample.of((double) end.getEpochSecond(), "server", server))
                .stream();
    }

    private static Optional<Fact> worst(Collection<Fact> probes) {
        return probes.stream().max(Comparator.comparingInt(ProbeFamilies::badness));
    }

    private static int badness(Fact probe) {
        return switch (probe) {
            case Refused refused -> refused.reply().temporary() ? 1 : 2;
            case Unanswered _ -> 3;
            default -> 0;
        };
    }

    private static int replyCode(Fact probe) {
        return switch (probe) {
            case Accepted accepted -> accepted.reply().code();
            case Refused refused -> refused.reply().code();
            default -> 0;
        };
    }

    private static @Nullable Session session(Fact probe) {
        return switch (probe) {
            case Accepted accepted -> accepted.dialogue().session();
            case Observation observation -> observation.dialogue().session();
            default -> null;
        };
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

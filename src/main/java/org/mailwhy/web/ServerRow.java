package org.mailwhy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Phase;
import org.mailwhy.Session;
import org.mailwhy.incident.Situation.Watched;

/// A server and its newest probes.
///
/// @param probes one for each address
public record ServerRow(String name, String address, boolean local, List<Probe> probes) {

    /// @param said the reply that ended the probe, or how there was none
    public record Probe(
            String address, boolean accepted, String said, Moment at, @Nullable Course course) {}

    /// How a session went.
    ///
    /// @param certificate a remark on it; empty when there is nothing to say
    public record Course(String total, List<Part> parts, String certificate) {}

    /// One phase.
    ///
    /// @param from where it begins, and `width` how much it is, of 100
    public record Part(String phase, String took, double from, double width) {}

    private static final Duration CERTIFICATE_SOON = Duration.ofDays(21);

    static ServerRow of(Watched watched, Instant now, Site site) {
        Map<String, Fact> byAddress = new TreeMap<>(watched.probes());
        return new ServerRow(
                watched.server().name(),
                watched.server().address(),
                watched.server().local(),
                byAddress.entrySet().stream()
                        .map(probe -> probe(probe.getKey(), probe.getValue(), now, site))
                        .toList());
    }

    private static Probe probe(String address, Fact fact, Instant now, Site site) {
        @Nullable Session session = session(fact);
        return new Probe(
                address,
                fact instanceof Accepted,
                site.shown(said(fact)),
                Moment.of(fact.at(), now),
                session == null ? null : course(session, now));
    }

    static @Nullable Session session(Fact fact) {
        return switch (fact) {
            case Accepted accepted -> accepted.dialogue().session();
            case Observation observation -> observation.dialogue().session();
            default -> null;
        };
    }

    private static String said(Fact fact) {
        return switch (fact) {
            case Accepted _ -> "accepted";
            case Refused refused ->
                    refused.reply() + " (at " + refused.dialogue().phase().label() + ")";
            case Unanswered silent -> silent.silence().label() + ": " + silent.detail();
            default -> "";
        };
    }

    private static Course course(Session session, Instant now) {
        return new Course(
                Figures.duration(session.total()),
                parts(session.phases()),
                certificate(session, now));
    }

    private static List<Part> parts(Map<Phase, Duration> phases) {
        double all = Math.max(1.0, phases.values().stream().mapToDouble(Duration::toNanos).sum());
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Phase, Duration> phase : new TreeMap<>(phases).entrySet()) {
            double width = 100.0 * phase.getValue().toNanos() / all;
            parts.add(
                    new Part(
                            phase.getKey().label(),
                            Figures.duration(phase.getValue()),
                            from,
                            width));
            from += width;
        }
        return parts;
    }

    private static String certificate(Session session, Instant now) {
        Session.@Nullable Certificate certificate = session.certificate();
        if (certificate == null) {
            return "";
        }
        Duration left = Duration.between(now, certificate.notAfter());
        if (left.isNegative()) {
            return "certificate expired";
        }
        if (certificate.problem() != null) {
            return "certificate not trusted: " + certificate.problem();
        }
        return left.compareTo(CERTIFICATE_SOON) < 0
                ? "certificate ends in " + left.toDays() + " days"
                : "";
    }
}

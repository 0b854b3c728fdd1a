package org.mailwhy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Incident;

/// An incident in short.
///
/// @param heading cause and place
/// @param sure how sure, in words
/// @param facts short clauses: who refused whom, how often
public record Card(String id, Heading heading, String sure, Span span, List<String> facts) {

    /// @param summary one sentence
    public record Heading(String cause, String certainty, String summary) {}

    /// @param ended null while open
    /// @param lasted until it ended, or until now
    public record Span(Moment since, @Nullable Moment ended, String lasted, boolean muted) {}

    static Card of(Incident incident, Instant now, Site site) {
        Diagnosis diagnosis = incident.diagnosis();
        return new Card(
                incident.id(),
                new Heading(
                        incident.key().cause().label(),
                        diagnosis.certainty().label(),
                        summary(incident, site)),
                sure(diagnosis),
                span(incident.status(), now),
                facts(incident));
    }

    private static String summary(Incident incident, Site site) {
        String told = Told.of(incident.diagnosis(), site).summary();
        return told.isEmpty() ? summary(incident) : told;
    }

    /// With a sentence of its own where the diagnosis has none.
    static String summary(Incident incident) {
        String summary = incident.diagnosis().advice().summary();
        return summary.isEmpty() ? capital(incident.key().cause().meaning()) + "." : summary;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String sure(Diagnosis diagnosis) {
        String probability = Figures.probability(diagnosis.verdict().probability());
        return switch (diagnosis.certainty()) {
            case CONFIRMED -> "Confirmed by a measurement or the server's own log";
            case LIKELY -> "Likely, " + probability;
            case POSSIBLE -> "Possible, " + probability;
            case UNKNOWN -> "Not known";
        };
    }

    private static Span span(Incident.Status status, Instant now) {
        Instant end = Objects.requireNonNullElse(status.resolved(), now);
        Duration lasted = Duration.between(status.opened(), end);
        return new Span(
                Moment.of(status.opened(), now),
                status.resolved() == null ? null : Moment.of(status.resolved(), now),
                Figures.duration(Duration.ofSeconds(lasted.toSeconds())),
                status.muted());
    }

    private static List<String> facts(Incident incident) {
        return List.of(incident.key().server(), who(incident.key()), counts(incident.tally()));
    }

    private static String who(Incident.Key key) {
        return switch (key.direction()) {
            case GIVEN -> "refuses its clients";
            case PROBE -> "refuses our probe";
            case RECEIVED ->
                    "is refused by "
                            + (key.provider() == null || key.provider().equals("other")
                                    ? "remote servers"
                                    : key.provider());
        };
    }

    private static String counts(Incident.Tally tally) {
        String codes =
                tally.byCode().entrySet().stream()
                        .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                        .limit(3)
                        .map(code -> code.getKey().equals("none") ? "no reply" : code.getKey())
                        .collect(Collectors.joining(", "));
        return Figures.count(tally.observations()) + " × " + codes;
    }

    /// Whether the page should alarm.
    public boolean confirmed() {
        return heading.certainty().equals(Certainty.CONFIRMED.label());
    }
}

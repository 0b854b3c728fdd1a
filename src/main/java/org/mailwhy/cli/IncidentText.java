package org.mailwhy.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;

/// An incident for a person.
///
/// @param now what ages are counted from
record IncidentText(Incident incident, Instant now, ZoneId zone) {

    /// Two lines of a list.
    void printShort(Paper paper) {
        paper.item(
                mark(),
                Style.STRONG.of(incident.id()),
                Style.PLAIN.of(title() + ", " + count() + ","),
                Style.PLAIN.of(when()));
        String summary = incident.diagnosis().advice().summary();
        if (!summary.isBlank()) {
            paper.item("  ", summary);
        }
    }

    /// All of it.
    void print(Paper paper) {
        paper.item(mark(), Style.STRONG.of(title()));
        paper.line(
                count()
                        + ", "
                        + when()
                        + (incident.status().muted() ? ", muted by a maintenance window" : ""));
        paper.gap();
        new DiagnosisText(incident.diagnosis()).print(paper);
    }

    private Style.Span mark() {
        return incident.status().open() ? Style.BAD.of("✖ ") : Style.GOOD.of("✔ ");
    }

    private String title() {
        Incident.Key key = incident.key();
        @Nullable String provider = key.provider();
        return key.server()
                + ": "
                + incident.diagnosis().cause().label()
                + " ("
                + incident.diagnosis().certainty().label()
                + "), "
                + key.direction().label()
                + (provider == null ? "" : " by " + provider);
    }

    private String count() {
        Map<String, Long> byCode = incident.tally().byCode();
        String codes =
                byCode.keySet().stream()
                        .sorted()
                        .map(code -> code.equals("none") ? "no reply" : code)
                        .collect(Collectors.joining(", "));
        long all = incident.tally().observations();
        return all
                + (all == 1 ? " refusal" : " refusals")
                + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private String when() {
        Incident.Status status = incident.status();
        Instant end = status.resolved();
        return end == null
                ? "for "
                        + Times.span(Duration.between(status.opened(), now))
                        + ", since "
                        + Times.at(status.opened(), zone)
                : "lasted "
                        + Times.span(Duration.between(status.opened(), end))
                        + ", until "
                        + Times.at(end, zone);
    }
}

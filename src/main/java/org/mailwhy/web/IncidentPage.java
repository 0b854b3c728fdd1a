package org.mailwhy.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Evidence;
import org.mailwhy.Incident;
import org.mailwhy.Measured;
import org.mailwhy.Observation;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Session;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;

/// Why an incident is what it is, and what to do.
public record IncidentPage(Card card, Reasons reasons, Advice advice, Course course) {

    /// @param why what speaks for the cause, the heaviest first
    /// @param whyNot what speaks against it or other causes
    /// @param said the reply that was judged; null when there was none
    public record Reasons(
            @Nullable String said,
            List<Reason> why,
            List<Reason> whyNot,
            List<Candidate> candidates) {}

    /// @param figure what was measured; null when nothing was
    public record Reason(
            String cause, String finding, String source, Weight weight, @Nullable Figure figure) {}

    /// @param bits with its sign
    /// @param width of 100, the heaviest being 100
    public record Weight(String bits, double width, boolean supports, boolean confirms) {}

    /// @param limit what the value is held against; empty when it speaks for itself
    public record Figure(String subject, String value, String limit) {}

    public record Candidate(String cause, String probability, double width) {}

    public record Advice(List<Prose> operator, List<Prose> sender, List<Prose> wouldChange) {}

    /// How it went.
    ///
    /// @param transcript of the newest probe; empty when there is none
    public record Course(List<Step> timeline, List<Line> transcript, List<Seen> observations) {}

    /// @param change `opened`, `updated`, `resolved`, `reopened`
    public record Step(Moment at, String change, String text) {}

    public record Line(String after, boolean sent, String text) {}

    /// An observation in short.
    public record Seen(Moment at, String direction, String peer, String phase, String said) {}

    static IncidentPage of(
            Incident incident,
            List<History.Moment> timeline,
            List<Judged> observations,
            Instant now,
            Site site) {
        Diagnosis diagnosis = incident.diagnosis();
        Told told = Told.of(diagnosis, site);
        return new IncidentPage(
                Card.of(incident, now, site),
                reasons(diagnosis, told, site),
                new Advice(told.operator(), told.sender(), told.wouldChange()),
                new Course(
                        timeline.stream().map(moment -> step(moment, now)).toList(),
                        transcript(observations, site),
                        observations.stream().map(judged -> seen(judged, now, site)).toList()));
    }

    private static Reasons reasons(Diagnosis diagnosis, Told told, Site site) {
        List<Evidence> evidence = diagnosis.evidence();
        double heaviest = evidence.stream().mapToDouble(e -> Math.abs(e.weight())).max().orElse(1);
        List<Reason> all =
                IntStream.range(0, evidence.size())
                        .mapToObj(i -> reason(evidence.get(i), told.findings().get(i), heaviest))
                        .toList();
        String cause = diagnosis.cause().label();
        List<Reason> why =
                all.stream().filter(r -> r.cause().equals(cause) && r.weight().supports()).toList();
        return new Reasons(
                diagnosis.reply() == null ? null : site.shown(diagnosis.reply().toString()),
                why,
                all.stream().filter(reason -> !why.contains(reason)).toList(),
                diagnosis.causes().stream().map(IncidentPage::candidate).toList());
    }

    private static Reason reason(Evidence evidence, String finding, double heaviest) {
        return new Reason(
                evidence.cause().label(),
                finding,
                evidence.source().label(),
                new Weight(
                        String.format(Locale.ROOT, "%+.1f", evidence.weight()),
                        100 * Math.abs(evidence.weight()) / heaviest,
                        evidence.supports(),
                        evidence.confirms()),
                evidence.measured() == null ? null : figure(evidence.measured()));
    }

    /// Whose mailbox it is, is in the finding, masked.
    private static Figure figure(Measured measured) {
        Double limit = measured.limit();
        return new Figure(
                measured.subject().startsWith("/") ? measured.subject() : "",
                Figures.measured(measured),
                limit == null ? "" : Figures.measured(limit, measured.unit()));
    }

    private static Candidate candidate(Diagnosis.Ranked ranked) {
        return new Candidate(
                ranked.cause().label(),
                Figures.probability(ranked.probability()),
                100 * ranked.probability());
    }

    private static Step step(History.Moment moment, Instant now) {
        Incident then = moment.incident();
        return new Step(
                Moment.of(moment.at(), now),
                moment.change(),
                then.key().cause().label() + ", " + then.diagnosis().certainty().label());
    }

    private static List<Line> transcript(List<Judged> observations, Site site) {
        return observations.stream()
                .map(judged -> judged.observation().dialogue().session())
                .filter(Objects::nonNull)
                .map(Session::transcript)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(line ->
                        new Line(
                                Figures.duration(line.after()),
                                line.sent(),
                                site.shown(line.text())))
                .toList();
    }

    private static Seen seen(Judged judged, Instant now, Site site) {
        Observation observation = judged.observation();
        Dialogue dialogue = observation.dialogue();
        return new Seen(
                Moment.of(observation.at(), now),
                dialogue.direction().label(),
                site.shown(peer(dialogue.peer())),
                dialogue.phase().label(),
                site.shown(said(observation)));
    }

    private static String peer(Dialogue.Peer peer) {
        return Stream.of(peer.name(), peer.address())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String said(Observation observation) {
        return switch (observation) {
            case Refused refused -> refused.reply().toString();
            case Unanswered silent -> silent.silence().label() + ": " + silent.detail();
        };
    }
}

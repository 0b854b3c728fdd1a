package org.mailwhy.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Evidence;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.incident.Situation;

/// The page that says what is wrong now.
///
/// @param servers those that do not accept first
/// @param host null before the first sample
public record Overview(
        Headline headline,
        Trouble trouble,
        List<ServerRow> servers,
        @Nullable HostPanel host,
        MailPanel mail) {

    /// @param state `well`, `wrong`, `unseen`
    /// @param incident null when nothing is wrong
    /// @param reasons the findings that weigh most; without an incident, what the verdict rests on
    /// @param steps what to do
    public record Headline(
            String state,
            String sentence,
            @Nullable Card incident,
            List<String> reasons,
            List<Prose> steps) {}

    /// @param open beside the one of the headline
    /// @param resolved of late
    /// @param blind sources that cannot see
    /// @param windows planned maintenance that is on
    public record Trouble(
            List<Card> open, List<Card> resolved, List<Blind> blind, List<Window> windows) {}

    /// @param remedy what mends it; empty when nothing is known
    public record Blind(String source, String problem, Prose remedy, Moment since) {}

    public record Window(String name, Moment until, String servers) {}

    private static final int REASONS = 3;

    static Overview of(Situation situation, List<Incident> resolved, Site site) {
        Instant now = situation.at();
        Verdict verdict = Verdict.of(situation);
        return new Overview(
                headline(verdict, situation, site),
                trouble(verdict, situation, resolved, site),
                situation.servers().stream()
                        .sorted(Comparator.comparing(Verdict::accepts))
                        .map(watched -> ServerRow.of(watched, now, site))
                        .toList(),
                HostPanel.of(situation),
                MailPanel.of(situation, site));
    }

    private static Headline headline(Verdict verdict, Situation situation, Site site) {
        Incident gravest = verdict.gravest();
        if (gravest == null) {
            return new Headline(
                    verdict.label(), verdict.sentence(), null, basis(situation), List.of());
        }
        Told told = Told.of(gravest.diagnosis(), site);
        return new Headline(
                verdict.label(),
                told.summary().isEmpty() ? verdict.sentence() : told.summary(),
                Card.of(gravest, situation.at(), site),
                reasons(gravest, told),
                told.operator());
    }

    /// What a good verdict rests on: it is worth no more than what was looked at.
    private static List<String> basis(Situation situation) {
        Optional<Instant> probed =
                situation.servers().stream()
                        .flatMap(watched -> watched.probes().values().stream())
                        .map(Fact::at)
                        .max(Comparator.naturalOrder());
        int blind = situation.failed().size();
        return Stream.of(
                        probed.map(at -> "Last probe " + Moment.of(at, situation.at()).ago() + ".")
                                .orElse("No probe yet."),
                        blind == 0 ? "" : blind + " of the sources cannot be seen, see below.")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<String> reasons(Incident incident, Told told) {
        List<Evidence> evidence = incident.diagnosis().evidence();
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).cause() == incident.diagnosis().cause())
                .filter(i -> evidence.get(i).supports())
                .limit(REASONS)
                .mapToObj(told.findings()::get)
                .toList();
    }

    private static Trouble trouble(
            Verdict verdict, Situation situation, List<Incident> resolved, Site site) {
        Instant now = situation.at();
        return new Trouble(
                situation.open().stream()
                        .filter(incident -> !incident.equals(verdict.gravest()))
                        .sorted(Verdict.GRAVEST)
                        .map(incident -> Card.of(incident, now, site))
                        .toList(),
                resolved.stream().map(incident -> Card.of(incident, now, site)).toList(),
                situation.failed().stream().map(failed -> blind(failed, now, site)).toList(),
                situation.windows().stream().map(window -> window(window, now)).toList());
    }

    private static Blind blind(SourceFailed failed, Instant now, Site site) {
        return new Blind(
                failed.origin().source(),
                site.shown(failed.problem()),
                Prose.of(site.shown(failed.remedy())),
                Moment.of(failed.at(), now));
    }

    private static Window window(WindowAnnounced window, Instant now) {
        return new Window(
                window.name(),
                Moment.of(window.until(), now),
                window.servers().isEmpty() ? "all servers" : String.join(", ", window.servers()));
    }
}

package org.mailwhy.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailwhy.Cause;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.diagnosis.Runbook;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Situation;

/// The pages for people, rendered here: they need no script.
final class Pages {

    private static final String TEMPLATES = "org.mailwhy.web.templates";
    private static final int RESOLVED = 8;
    private static final int OBSERVATIONS = 20;
    private static final int TIMELINE = 50;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    private final Site site;
    private final WebServer.Sources sources;

    Pages(Site site, WebServer.Sources sources) {
        this.site = site;
        this.sources = sources;
    }

    /// What is open is shown even where the past cannot be.
    Answer overview(Request request) {
        Situation situation = sources.situation().get();
        List<Incident> resolved =
                UpToNow.asFarAsReadable(() -> sources.history().incidents(false, RESOLVED, null));
        Overview page = Overview.of(situation, resolved, site);
        return page("overview.jte", frame(page.headline().sentence(), "", situation), page);
    }

    Answer incident(Request request) throws Problem, LedgerException {
        History history = sources.history();
        Incident incident =
                history.incident(request.tail())
                        .orElseThrow(() -> new Problem(404, "there is no incident of this id"));
        Situation situation = sources.situation().get();
        IncidentPage page =
                IncidentPage.of(
                        incident,
                        history.timeline(incident.id(), TIMELINE),
                        history.observationsOf(incident.id(), OBSERVATIONS, null),
                        situation.at(),
                        site);
        return page("incident.jte", frame(page.card().heading().summary(), "../", situation), page);
    }

    Answer cause(Request request) throws Problem {
        Cause cause =
                Cause.of(request.tail())
                        .orElseThrow(() -> new Problem(404, "there is no cause of this name"));
        Situation situation = sources.situation().get();
        List<Card> open =
                situation.open().stream()
                        .filter(incident -> incident.key().cause() == cause)
                        .map(incident -> Card.of(incident, situation.at(), site))
                        .toList();
        Set<String> software =
                situation.limits().stream().map(LimitsRead::software).collect(Collectors.toSet());
        CausePage page = CausePage.of(Runbook.of(cause), software, open);
        return page("cause.jte", frame(page.title(), "../", situation), page);
    }

    /// People get a page, programs a problem.
    Answer apology(Problem problem, Request request) {
        boolean person = request.header("Accept").orElse("").contains("text/html");
        return person && !request.path().startsWith("/api/")
                ? Answer.html(
                        problem,
                        render(
                                "problem.jte",
                                Map.of("title", problem.title(), "detail", problem.detail())))
                : Answer.problem(problem);
    }

    private Frame frame(String title, String root, Situation situation) {
        return new Frame(
                title,
                root,
                Moment.of(situation.at(), situation.at()),
                Arrays.stream(Cause.values()).map(Cause::label).toList());
    }

    private Answer page(String template, Frame frame, Object page) {
        return Answer.html(render(template, Map.of("frame", frame, "page", page)));
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        return output.toString();
    }
}

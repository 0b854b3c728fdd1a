package org.mailwhy.web;

import java.util.List;
import org.mailwhy.Diagnosis;
import org.mailwhy.json.JsonObject;

/// The sentences of a diagnosis as anyone may read them: what the API gives, made visible.
///
/// @param findings in the order of the evidence
record Told(
        String summary,
        List<String> findings,
        List<Prose> operator,
        List<Prose> sender,
        List<Prose> wouldChange) {

    static Told of(Diagnosis diagnosis, Site site) {
        JsonObject json = site.json().diagnosis(diagnosis);
        JsonObject remedy = json.object("remedy");
        return new Told(
                site.shown(json.text("summary")),
                json.list("evidence", evidence -> site.shown(evidence.text("finding"))),
                steps(remedy.texts("operator"), site),
                steps(remedy.texts("sender"), site),
                steps(json.texts("would_change"), site));
    }

    private static List<Prose> steps(List<String> steps, Site site) {
        return steps.stream().map(site::shown).map(Prose::of).toList();
    }
}

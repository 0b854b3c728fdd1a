package org.mailwhy.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Reply;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Situation;
import org.mailwhy.json.Json;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;

/// `/api/v1`: what the page shows, as the contract's JSON.
final class Api {

    private static final int RECENT = 20;

    private final PublicJson json;
    private final WebServer.Sources sources;

    Api(Site site, WebServer.Sources sources) {
        json = site.json();
        this.sources = sources;
    }

    Answer verdict(Request request) {
        Situation situation = sources.situation().get();
        Verdict verdict = Verdict.of(situation);
        List<Incident> open = situation.open().stream().sorted(Verdict.GRAVEST).toList();
        return Answer.json(
                JsonObject.builder()
                        .put("ok", verdict.ok())
                        .put("state", verdict.label())
                        .put("summary", summary(verdict))
                        .put("since", verdict.since().orElse(null))
                        .put("at", situation.at())
                        .put("incidents", open, json::incident)
                        .put("failed", situation.failed(), Api::failed)
                        .put("windows", situation.windows(), Api::window)
                        .build()
                        .text());
    }

    /// The gravest incident's own sentence has its addresses masked.
    private String summary(Verdict verdict) {
        @Nullable Incident gravest = verdict.gravest();
        String masked = gravest == null ? "" : json.incident(gravest).text("summary");
        return masked.isEmpty() ? verdict.sentence() : masked;
    }

    private static JsonObject failed(SourceFailed failed) {
        return JsonObject.builder()
                .put("source", failed.origin().source())
                .put("since", failed.at())
                .put("problem", failed.problem())
                .put("remedy", failed.remedy())
                .build();
    }

    private static JsonObject window(WindowAnnounced window) {
        return JsonObject.builder()
                .put("name", window.name())
                .put("until", window.until())
                .putTexts("servers", window.servers())
                .build();
    }

    Answer servers(Request request) {
        return list("servers", sources.situation().get().servers(), json::server);
    }

    Answer host(Request request) {
        return Answer.json(json.host(sources.situation().get()).text());
    }

    Answer queue(Request request) {
        return list("queues", sources.situation().get().queues(), json::queue);
    }

    /// The fullest first; the cursor is how many were given already.
    Answer quotas(Request request) throws Problem {
        List<QuotaRead> quotas = sources.situation().get().quotas();
        int skip = skip(request);
        int limit = request.limit();
        List<JsonObject> page =
                quotas.stream()
                        .sorted(Comparator.comparingDouble(Api::usage).reversed())
                        .skip(skip)
                        .limit(limit)
                        .map(json::quota)
                        .toList();
        boolean more = skip + page.size() < quotas.size();
        return page("quotas", page, more ? Integer.toString(skip + page.size()) : null);
    }

    private static int skip(Request request) throws Problem {
        String after = request.parameter("after").orElse("0");
        if (!after.matches("[0-9]{1,6}")) {
            throw new Problem(400, "after: the value of `next` of the page before");
        }
        return Integer.parseInt(after);
    }

    private static double usage(QuotaRead read) {
        return read.quotas().stream().mapToDouble(Quota::usage).max().orElse(0);
    }

    Answer incidents(Request request) throws Problem, LedgerException {
        int limit = request.limit();
        @Nullable String after = request.parameter("after").orElse(null);
        List<Incident> incidents = sources.history().incidents(state(request), limit, after);
        boolean full = incidents.size() == limit;
        return page(
                "incidents",
                incidents.stream().map(json::incident).toList(),
                full ? incidents.getLast().id() : null);
    }

    private static @Nullable Boolean state(Request request) throws Problem {
        return switch (request.parameter("state").orElse("")) {
            case "open" -> true;
            case "resolved" -> false;
            case "" -> null;
            default -> throw new Problem(400, "state: `open` or `resolved`");
        };
    }

    /// An incident with how it came about and its newest observations.
    Answer incident(Request request) throws Problem, LedgerException {
        Incident incident =
                sources.history()
                        .incident(request.tail())
                        .orElseThrow(() -> new Problem(404, "there is no incident of this id"));
        return Answer.json(
                JsonObject.builder()
                        .putAll(json.incident(incident))
                        .put(
                                "timeline",
                                sources.history().timeline(incident.id(), Request.MAX_LIMIT),
                                json::moment)
                        .put(
                                "recent",
                                sources.history().observationsOf(incident.id(), RECENT, null),
                                json::judged)
                        .build()
                        .text());
    }

    Answer observations(Request request) throws Problem, LedgerException {
        int limit = request.limit();
        @Nullable String after = request.parameter("after").orElse(null);
        List<Judged> observations = sources.history().observations(limit, after);
        boolean full = observations.size() == limit;
        return page(
                "observations",
                observations.stream().map(json::judged).toList(),
                full ? observations.getLast().id() : null);
    }

    Answer explain(Request request) throws IOException, Problem {
        Reply reply =
                Reply.parse(request.body())
                        .orElseThrow(
                                () -> new Problem(422, "not an SMTP reply: it begins with a code"));
        return Answer.json(json.diagnosis(sources.diagnostician().get().explain(reply)).text());
    }

    private static <T> Answer list(String name, List<T> items, Function<T, ? extends Json> as) {
        return Answer.json(JsonObject.builder().put(name, items, as).build().text());
    }

    private static Answer page(String name, List<JsonObject> items, @Nullable String next) {
        return Answer.json(PublicJson.page(name, items, next).text());
    }
}

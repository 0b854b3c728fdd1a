package org.mailwhy.json;

import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Event;
import org.mailwhy.Event.Answered;
import org.mailwhy.Event.Configured;
import org.mailwhy.Event.DeferredEnded;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Event.Stage;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Measured;
import org.mailwhy.Server;

/// What happened and is no refusal itself.
final class EventJson {
    private EventJson() {}

    static JsonObject write(Event event) {
        return switch (event) {
            case Lifecycle e ->
                    FactJson.begin("lifecycle", e)
                            .put("server", e.server())
                            .put("software", e.software())
                            .put("stage", e.stage().label())
                            .put("text", e.text())
                            .put("by", e.by())
                            .build();
            case TroubleLogged e -> trouble(e);
            case WindowAnnounced e ->
                    FactJson.begin("window", e)
                            .put("name", e.name())
                            .put("until", e.until())
                            .putTexts("servers", e.servers())
                            .build();
            case DeferredEnded e ->
                    FactJson.begin("deferred-ended", e)
                            .put("server", e.server())
                            .put("queue_id", e.queueId())
                            .put("fate", MeasurementJson.word(e.fate()))
                            .build();
            case Configured e ->
                    FactJson.begin("configured", e)
                            .put("servers", e.servers(), EventJson::server)
                            .build();
            case SourceFailed e ->
                    FactJson.begin("source-failed", e)
                            .put("problem", e.problem())
                            .put("remedy", e.remedy())
                            .build();
            case Answered e -> FactJson.begin("answered", e).put("subject", e.subject()).build();
            case SourceRecovered e -> FactJson.begin("source-recovered", e).build();
        };
    }

    static @Nullable Event read(String kind, JsonObject json) {
        return switch (kind) {
            case "lifecycle" ->
                    new Lifecycle(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            json.text("software"),
                            json.word("stage", Stage::of),
                            json.text("text"),
                            json.maybe("by", JsonObject::text));
            case "trouble" -> trouble(json);
            case "window" ->
                    new WindowAnnounced(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("name"),
                            json.instant("until"),
                            json.texts("servers"));
            case "deferred-ended" ->
                    new DeferredEnded(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            json.text("queue_id"),
                            json.word("fate", w -> MeasurementJson.constant(Fate.values(), w)));
            case "configured" ->
                    new Configured(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.list("servers", EventJson::server));
            case "source-failed" ->
                    new SourceFailed(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("problem"),
                            json.text("remedy"));
            case "answered" ->
                    new Answered(json.instant("time"), FactJson.origin(json), json.text("subject"));
            case "source-recovered" ->
                    new SourceRecovered(json.instant("time"), FactJson.origin(json));
            default -> null;
        };
    }

    private static JsonObject trouble(TroubleLogged event) {
        Measured measured = event.measured();
        JsonObject.Builder json =
                FactJson.begin("trouble", event)
                        .put("server", event.server())
                        .put("cause", event.cause().label())
                        .put(
                                "measured",
                                measured == null ? null : DiagnosisJson.measured(measured));
        ObservationJson.putPeer(json, event.peer());
        ObservationJson.putEnvelope(json, event.envelope());
        return json.put("text", event.text()).build();
    }

    private static TroubleLogged trouble(JsonObject json) {
        return new TroubleLogged(
                json.instant("time"),
                FactJson.origin(json),
                json.text("server"),
                json.word("cause", Cause::of),
                json.maybe("measured", (o, name) -> DiagnosisJson.measured(o.object(name))),
                ObservationJson.peer(json),
                ObservationJson.envelope(json),
                json.text("text"));
    }

    static JsonObject server(Server server) {
        return JsonObject.builder()
                .put("name", server.name())
                .put("address", server.address())
                .put("local", server.local())
                .put("hello", server.hello())
                .put("instance", server.instance())
                .put("every_seconds", server.every())
                .build();
    }

    private static Server server(JsonObject json) {
        return new Server(
                json.text("name"),
                json.text("address"),
                json.flag("local"),
                json.text("hello"),
                json.maybe("instance", JsonObject::text),
                json.seconds("every_seconds"));
    }
}

package org.mailwhy.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Incident.Status;
import org.mailwhy.Incident.Tally;

/// An incident as the contract writes it, and back.
public final class IncidentJson {
    private IncidentJson() {}

    public static JsonObject write(Incident incident) {
        Incident.Key key = incident.key();
        Status status = incident.status();
        Diagnosis diagnosis = incident.diagnosis();
        return JsonObject.builder()
                .put("id", incident.id())
                .put("server", key.server())
                .put("direction", key.direction().label())
                .put("provider", key.provider())
                .put("cause", key.cause().label())
                .put("certainty", diagnosis.certainty().label())
                .put("state", status.open() ? "open" : "resolved")
                .put("opened", status.opened())
                .put("last_seen", status.lastSeen())
                .put("resolved", status.resolved())
                .put("observations", incident.tally().observations())
                .put("by_code", byCode(incident.tally()))
                .put("muted", status.muted())
                .put("summary", diagnosis.advice().summary())
                .put("diagnosis", DiagnosisJson.write(diagnosis))
                .build();
    }

    public static Incident read(JsonObject json) {
        return new Incident(
                json.text("id"),
                new Incident.Key(
                        json.text("server"),
                        json.word("direction", Direction::of),
                        json.maybe("provider", JsonObject::text),
                        json.word("cause", Cause::of)),
                new Status(
                        json.instant("opened"),
                        json.instant("last_seen"),
                        json.maybe("resolved", JsonObject::instant),
                        json.flag("muted")),
                new Tally(json.whole("observations"), byCode(json.object("by_code"))),
                DiagnosisJson.read(json.object("diagnosis")));
    }

    private static JsonObject byCode(Tally tally) {
        JsonObject.Builder json = JsonObject.builder();
        new TreeMap<>(tally.byCode()).forEach(json::put);
        return json.build();
    }

    private static Map<String, Long> byCode(JsonObject json) {
        Map<String, Long> counts = new LinkedHashMap<>();
        json.members().keySet().forEach(code -> counts.put(code, json.whole(code)));
        return counts;
    }
}

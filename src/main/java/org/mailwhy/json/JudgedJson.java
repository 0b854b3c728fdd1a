package org.mailwhy.json;

import org.mailwhy.Observation;
import org.mailwhy.incident.Judged;

/// An observation with its diagnosis, and back.
public final class JudgedJson {
    private JudgedJson() {}

    public static JsonObject write(Judged judged) {
        return JsonObject.builder()
                .put("id", judged.id())
                .put("incident", judged.incident())
                .put("provider", judged.provider())
                .put("counted", judged.counted())
                .putAll(FactJson.write(judged.observation()))
                .put("diagnosis", DiagnosisJson.write(judged.diagnosis()))
                .build();
    }

    public static Judged read(JsonObject json) {
        if (!(FactJson.read(json) instanceof Observation observation)) {
            throw new Json.MalformedJson("fact: an observation expected");
        }
        return new Judged(
                json.text("id"),
                observation,
                DiagnosisJson.read(json.object("diagnosis")),
                json.maybe("provider", JsonObject::text),
                json.maybe("incident", JsonObject::text),
                json.flag("counted"));
    }
}

package org.mailwhy.json;

import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Event;
import org.mailwhy.Fact;
import org.mailwhy.Measurement;
import org.mailwhy.Observation;
import org.mailwhy.Origin;

/// Every fact, and back; the member `fact` says which kind it is.
public final class FactJson {
    private FactJson() {}

    public static JsonObject write(Fact fact) {
        return switch (fact) {
            case Observation observation -> ObservationJson.write(observation);
            case Accepted accepted -> ObservationJson.write(accepted);
            case Measurement measurement -> MeasurementJson.write(measurement);
            case Event event -> EventJson.write(event);
        };
    }

    public static Fact read(JsonObject json) {
        String kind = json.text("fact");
        Fact fact = ObservationJson.read(kind, json);
        fact = fact == null ? MeasurementJson.read(kind, json) : fact;
        fact = fact == null ? EventJson.read(kind, json) : fact;
        if (fact == null) {
            throw new Json.MalformedJson("fact: unknown kind " + kind);
        }
        return fact;
    }

    /// What every fact begins with.
    static JsonObject.Builder begin(String kind, Fact fact) {
        return JsonObject.builder()
                .put("fact", kind)
                .put("time", fact.at())
                .put("origin", origin(fact.origin()));
    }

    static Origin origin(JsonObject fact) {
        JsonObject json = fact.object("origin");
        return new Origin(
                json.text("node"), json.text("source"), json.maybe("position", JsonObject::text));
    }

    private static JsonObject origin(Origin origin) {
        @Nullable String position = origin.position();
        return JsonObject.builder()
                .put("node", origin.node())
                .put("source", origin.source())
                .put("position", position)
                .build();
    }
}

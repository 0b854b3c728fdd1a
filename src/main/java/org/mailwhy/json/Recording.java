package org.mailwhy.json;

import org.mailwhy.Position;
import org.mailwhy.incident.Batch;

/// A recording: one batch a line, in order, for the same engine to judge again.
public final class Recording {
    private Recording() {}

    public static String line(Batch batch) {
        return JsonObject.builder()
                .put("now", batch.now())
                .put("facts", batch.facts(), FactJson::write)
                .put("positions", batch.positions(), Recording::position)
                .build()
                .text();
    }

    /// @throws Json.MalformedJson when the line is no batch
    public static Batch read(String line) {
        JsonObject json = JsonObject.parse(line);
        return new Batch(
                json.instant("now"),
                json.list("facts", FactJson::read),
                json.list("positions", Recording::position));
    }

    private static JsonObject position(Position position) {
        return JsonObject.builder()
                .put("source", position.source())
                .put("value", position.value())
                .build();
    }

    private static Position position(JsonObject json) {
        return new Position(json.text("source"), json.text("value"));
    }
}

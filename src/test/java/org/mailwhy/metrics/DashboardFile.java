package org.mailwhy.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.json.Json;
import org.mailwhy.json.JsonObject;

/// The dashboard that comes with mailwhy.
record DashboardFile(JsonObject json) {

    private static final Path FILE = Path.of("dashboards/mailwhy.json");

    /// @param labels that the legend names
    record Query(String panel, String expression, List<String> labels) {}

    static DashboardFile read() throws IOException {
        return new DashboardFile(JsonObject.parse(Files.readString(FILE)));
    }

    List<JsonObject> panels() {
        return json.list("panels", panel -> panel);
    }

    /// Those that draw something.
    List<JsonObject> drawn() {
        return panels().stream().filter(panel -> !panel.text("type").equals("row")).toList();
    }

    List<Query> queries() {
        return drawn().stream()
                .flatMap(panel ->
                        panel
                                .list("targets", target -> query(panel.text("title"), target))
                                .stream())
                .toList();
    }

    private static Query query(String panel, JsonObject target) {
        List<String> labels =
                Stream.of(target.text("legendFormat").split("\\{\\{", -1))
                        .skip(1)
                        .map(part -> part.substring(0, part.indexOf("}}")).strip())
                        .toList();
        return new Query(panel, withoutVariables(target.text("expr")), labels);
    }

    /// Queries of the variables: metric, label.
    List<Map.Entry<String, String>> variables() {
        return json.object("templating").list("list", variable -> variable).stream()
                .filter(variable -> variable.text("type").equals("query"))
                .map(variable -> variable.object("query").text("query"))
                .map(DashboardFile::labelValues)
                .toList();
    }

    private static Map.Entry<String, String> labelValues(String definition) {
        int comma = definition.lastIndexOf(',');
        return Map.entry(
                withoutVariables(definition.substring("label_values(".length(), comma)),
                definition.substring(comma + 1, definition.length() - 1).strip());
    }

    private static String withoutVariables(String expression) {
        return expression
                .replace("$__rate_interval", "2m")
                .replace("$job", ".*")
                .replace("$instance", ".*")
                .replace("$server", ".*");
    }

    /// Every object within that has this member.
    static Stream<JsonObject> having(Json json, String member) {
        return switch (json) {
            case JsonObject object -> {
                Stream<JsonObject> inner =
                        object.members().values().stream().flatMap(v -> having(v, member));
                yield object.members().containsKey(member)
                        ? Stream.concat(Stream.of(object), inner)
                        : inner;
            }
            case Json.Array array -> array.items().stream().flatMap(v -> having(v, member));
            default -> Stream.empty();
        };
    }
}

package org.mailwhy.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailwhy.json.JsonObject;

class DashboardTest {

    private final DashboardFile dashboard;

    DashboardTest() throws IOException {
        dashboard = DashboardFile.read();
    }

    @Test
    void theDashboardIsWhatGrafanaUnderstands() throws IOException {
        assertThat(mistakes("dashboard", dashboard.json())).isEmpty();
    }

    @Test
    void theOptionsOfEachPanelAreWhatItsKindUnderstands() throws IOException {
        for (JsonObject panel : dashboard.drawn()) {
            JsonObject defaults = panel.object("fieldConfig").object("defaults");
            JsonObject.Builder open = JsonObject.builder().put("options", panel.object("options"));
            if (!panel.text("type").equals("stat")) {
                open.put("custom", defaults.object("custom"));
            }
            assertThat(mistakes(panel.text("type"), open.build()))
                    .as(panel.text("title"))
                    .isEmpty();
        }
    }

    @Test
    void aMistakeIsSeen() throws IOException {
        JsonObject broken =
                JsonObject.builder().putAll(dashboard.json()).put("tittle", "x").build();
        assertThat(mistakes("dashboard", broken)).isNotEmpty();
    }

    @Test
    void panelsHaveTheirOwnIdAndPlace() {
        Set<Long> ids = new HashSet<>();
        Set<List<Long>> cells = new HashSet<>();
        for (JsonObject panel : dashboard.panels()) {
            assertThat(ids.add(panel.whole("id"))).isTrue();
            JsonObject place = panel.object("gridPos");
            for (long x = place.whole("x"); x < place.whole("x") + place.whole("w"); x++) {
                assertThat(x).isLessThan(24);
                for (long y = place.whole("y"); y < place.whole("y") + place.whole("h"); y++) {
                    assertThat(cells.add(List.of(x, y))).as(panel.text("title")).isTrue();
                }
            }
        }
    }

    @Test
    void panelsSayWhatTheyShowAndInWhatUnit() {
        assertThat(dashboard.drawn())
                .allSatisfy(panel -> {
                    assertThat(panel.text("description")).isNotBlank();
                    assertThat(panel.object("fieldConfig").object("defaults").text("unit"))
                            .isNotBlank();
                });
    }

    @Test
    void noDataSourceIsFixed() {
        assertThat(DashboardFile.having(dashboard.json(), "datasource"))
                .isNotEmpty()
                .allSatisfy(object ->
                        assertThat(object.object("datasource").text("uid"))
                                .isEqualTo("${datasource}"));
    }

    private static List<String> mistakes(String schema, JsonObject json) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/grafana/" + schema + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text, InputFormat.JSON)
                .validate(json.text(), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}

package org.mailwhy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void whatATerminalOrAnEditorWouldObeyIsEscaped() {
        String hostile = "\u001b[31m \u007f \u009b31m \u202e \u2028 \ud800 \"\\\n";

        String text = JsonObject.builder().put("a", hostile).build().text();

        assertThat(text)
                .isEqualTo(
                        "{\"a\":\"\\u001B[31m \\u007f \\u009b31m \\u202e \\u2028 \\ud800 \\\"\\\\\\n\"}");
        assertThat(JsonObject.parse(text).text("a")).isEqualTo(hostile);
    }

    @Test
    void ordinaryTextStaysReadable() {
        assertThat(JsonObject.builder().put("a", "1.5 × Größe 日本 😀").build().text())
                .isEqualTo("{\"a\":\"1.5 × Größe 日本 😀\"}");
    }

    @Test
    void anyTextComesBackAsItWas() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, 0x10000).forEach(c -> text.append((char) c));
            String json = JsonObject.builder().put("a", text.toString()).build().text();

            assertThat(JsonObject.parse(json).text("a")).isEqualTo(text.toString());
            assertThat(json.chars()).noneMatch(c -> c < 0x20 || (c >= 0x7f && c < 0xa0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9998336.0, 9998336",
        "0.93, 0.93",
        "-0.5, -0.5",
        "1e300, 1.0E300",
        "NaN, null",
        "Infinity, null"
    })
    void wholeNumbersAreWrittenAsSuchAndWhatIsNoneAsNull(double value, String json) {
        assertThat(Json.of(value).text()).isEqualTo(json);
    }

    @Test
    void timesAreUtcAndDurationsSeconds() {
        JsonObject json =
                JsonObject.builder()
                        .put("at", Instant.parse("2026-11-23T15:02:11+01:00"))
                        .put("took", Duration.ofMillis(1500))
                        .put("negative", Duration.ofMillis(-1500))
                        .build();

        assertThat(json.text())
                .isEqualTo("{\"at\":\"2026-11-23T14:02:11Z\",\"took\":1.5,\"negative\":-1.5}");
        assertThat(json.seconds("negative")).isEqualTo(Duration.ofMillis(-1500));
    }

    @Test
    void hugeNumbersAndDeepNestingAreBounded() {
        assertThat(Json.parse("1e999999999")).isEqualTo(Json.Literal.NULL);
        assertThat(JsonObject.parse("{\"a\":123456789012345678901234567890}").real("a"))
                .isEqualTo(1.2345678901234568e29);
        assertThatThrownBy(() -> Json.parse("[".repeat(5000)))
                .isInstanceOf(Json.MalformedJson.class);
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsNamed() {
        JsonObject json = JsonObject.parse("{\"a\":\"x\",\"b\":null}");

        assertThatThrownBy(() -> json.whole("a")).hasMessage("a: a whole number expected");
        assertThatThrownBy(() -> json.text("b")).hasMessage("b: a text expected");
        assertThatThrownBy(() -> json.object("c")).hasMessage("c: an object expected");
        assertThat((@Nullable Object) json.<String>maybe("c", JsonObject::text)).isNull();
        assertThat(json.texts("c")).isEmpty();
    }
}

package org.mailwhy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.Diagnosis;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Position;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Judged;

class RoundTripTest {
    static Stream<Fact> facts() {
        return Examples.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactComesBackAsItWas(Fact fact) {
        String text = FactJson.write(fact).text();

        assertThat(text).doesNotContain("\n");
        assertThat(FactJson.read(JsonObject.parse(text))).isEqualTo(fact);
    }

    static Stream<Diagnosis> diagnoses() {
        return Stream.of(Examples.diagnosis(), Examples.abstention());
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void aDiagnosisComesBackAsItWas(Diagnosis diagnosis) {
        String text = DiagnosisJson.write(diagnosis).text();

        assertThat(DiagnosisJson.read(JsonObject.parse(text))).isEqualTo(diagnosis);
    }

    @Test
    void anIncidentComesBackOpenAndResolved() {
        for (Incident incident :
                List.of(
                        Examples.incident("01", null),
                        Examples.incident("02", Examples.NOW.plusSeconds(120)))) {
            String text = IncidentJson.write(incident).text();
            assertThat(IncidentJson.read(JsonObject.parse(text))).isEqualTo(incident);
        }
    }

    @Test
    void aJudgedObservationComesBack() {
        Judged judged = Examples.judged("7", "01");

        assertThat(JudgedJson.read(JsonObject.parse(JudgedJson.write(judged).text())))
                .isEqualTo(judged);
    }

    @Test
    void aRecordingHoldsABatchInOneLine() {
        Batch batch =
                new Batch(
                        Examples.NOW,
                        Examples.facts(),
                        List.of(new Position("mail.log", "12:3456")));

        String line = Recording.line(batch);

        assertThat(line).doesNotContain("\n");
        assertThat(Recording.read(line)).isEqualTo(batch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"now\":1}",
                "{\"now\":\"2026-11-23T14:02:11Z\",\"facts\":[{\"fact\":\"no such\"}]}",
                "{\"now\":\"2026-11-23T14:02:11Z\",\"facts\":[7]}",
                "{\"now\":\"2026-11-23T14:02:11Z\",\"facts\":{}}"
            })
    void whatIsNoRecordingIsRefusedAndNothingElseHappens(String line) {
        assertThatThrownBy(() -> Recording.read(line)).isInstanceOf(Json.MalformedJson.class);
    }
}

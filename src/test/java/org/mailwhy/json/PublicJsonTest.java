package org.mailwhy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Measurement;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Server;
import org.mailwhy.incident.History.Moment;
import org.mailwhy.incident.Situation;

class PublicJsonTest {
    private static final URI BASE = URI.create("https://mail.example.org/why/");

    private final PublicJson masked = new PublicJson(BASE, false);
    private final PublicJson full = new PublicJson(null, true);

    private static Situation situation() {
        Server server =
                new Server("mx1", "mx1.example.org:25", true, "mx1", null, Duration.ofMinutes(1));
        return new Situation(
                Examples.NOW,
                List.of(
                        new Situation.Watched(
                                server,
                                Map.of(
                                        "192.0.2.1", Examples.accepted(),
                                        "2001:db8::1", Examples.unanswered()))),
                Examples.host(),
                List.of(),
                List.of(Examples.limits()),
                List.of(Examples.quota()),
                List.of(),
                List.of(
                        new SourceFailed(
                                Examples.NOW, Examples.ORIGIN, "denied", "`usermod -aG adm`")),
                Map.of(),
                List.of(new Situation.Outlook("/var/spool/postfix", 15360000.0, null)),
                List.of());
    }

    private static Situation nothing() {
        return new Situation(
                Examples.NOW,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    @TestFactory
    Stream<DynamicTest> everyObjectKeepsItsSchema() {
        return Stream.of(masked, full).flatMap(PublicJsonTest::objects);
    }

    private static Stream<DynamicTest> objects(PublicJson json) {
        QueueSampled queue =
                Examples.facts().stream()
                        .filter(QueueSampled.class::isInstance)
                        .map(QueueSampled.class::cast)
                        .findFirst()
                        .orElseThrow();
        return Stream.of(
                keeps("diagnosis", json.diagnosis(Examples.diagnosis())),
                keeps("diagnosis", json.diagnosis(Examples.abstention())),
                keeps("incident", json.incident(Examples.incident("01", null))),
                keeps("incident", json.incident(Examples.incident("02", Examples.NOW))),
                keeps(
                        "moment",
                        json.moment(
                                new Moment(Examples.NOW, "opened", Examples.incident("01", null)))),
                keeps("judged", json.judged(Examples.judged("1", "01"))),
                keeps("judged", json.judged(Examples.judged("1", null))),
                keeps("probe", json.probe(Examples.accepted(), null)),
                keeps("probe", json.probe(Examples.unanswered(), Examples.abstention())),
                keeps("server", json.server(situation().servers().getFirst())),
                keeps("host", json.host(situation())),
                keeps("host", json.host(nothing())),
                keeps("queue", json.queue(queue)),
                keeps("quota", json.quota(Examples.quota())),
                keeps("problem", PublicJson.problem(404, "Not Found", "no such incident")));
    }

    private static DynamicTest keeps(String schema, JsonObject json) {
        return DynamicTest.dynamicTest(
                schema,
                () ->
                        assertThat(ContractSchema.of(schema).mistakes(json.text()))
                                .as(json.text())
                                .isEmpty());
    }

    @Test
    void aSchemaRefusesWhatTheContractDoesNotHave() {
        JsonObject json =
                JsonObject.builder()
                        .putAll(full.diagnosis(Examples.diagnosis()))
                        .put("cause", "disk_full")
                        .build();

        assertThat(ContractSchema.of("diagnosis").mistakes(json.text())).hasSize(1);
    }

    @Test
    void theContractsExampleIsWrittenAsItStandsThere() {
        JsonObject json = full.diagnosis(Examples.diagnosis());

        assertThat(json.text())
                .startsWith(
                        """
                        {"reply":{"code":452,"enhanced":"4.3.1","text":"Insufficient system storage\\nsorry <a@b.c>"},\
                        "cause":"disk-full","certainty":"confirmed","probability":0.9312,"scope":"server","mechanism":"throttle",\
                        "speaker":{"software":"postfix","made_by":"server"},\
                        "causes":[{"cause":"disk-full","probability":0.9312},{"cause":"overload","probability":0.04}],\
                        "evidence":[{"cause":"disk-full","supports":true,"weight":11.25,"source":"limits",\
                        "subject":"/var/spool/postfix","value":9998336,"limit":15360000,"unit":"bytes",\
                        "finding":"10.0 MB free, Postfix refuses below 15.4 MB","confirms":true},\
                        """);
    }

    @Test
    void anIncidentIsFoundAtItsAddress() {
        assertThat(masked.incident(Examples.incident("01", null)).text("url"))
                .isEqualTo("https://mail.example.org/why/incidents/01");
    }

    @Test
    void noPersonIsNamedUnlessAddressesAreToBeFull() {
        String everything =
                Stream.of(
                                masked.judged(Examples.judged("1", null)),
                                masked.incident(Examples.incident("01", null)),
                                masked.probe(Examples.accepted(), Examples.diagnosis()),
                                masked.quota(Examples.quota()),
                                masked.server(situation().servers().getFirst()))
                        .map(Json::text)
                        .toList()
                        .toString();

        assertThat(everything)
                .doesNotContain("alice@", "bob@", "\"mailbox\":\"bob\"", "a@b.c")
                .contains("b…@example.org", "RCPT TO:<b…@example.org>", "\"mailbox\":\"b…\"")
                .contains("\"domain\":\"example.org\"");
        assertThat(full.judged(Examples.judged("1", null)).text()).contains("bob@example.org");
    }

    @Test
    void aSummaryOfProbesIsOrderedByAddress() {
        List<JsonObject> probes =
                masked.server(situation().servers().getFirst()).list("probes", probe -> probe);

        assertThat(probes)
                .extracting(p -> p.text("address"))
                .containsExactly("192.0.2.1", "2001:db8::1");
        assertThat(probes)
                .extracting(p -> p.text("outcome"))
                .containsExactly("accepted", "no-banner");
    }

    @Test
    void theContractsOwnWordsAreNeverMasked() {
        Measurement.QuotaRead read =
                new Measurement.QuotaRead(
                        Examples.NOW,
                        Examples.ORIGIN,
                        "bytes",
                        List.of(new Measurement.Quota("bytes", 1, 2)),
                        null);

        assertThat(masked.quota(read).text())
                .contains("\"mailbox\":\"b…\"")
                .contains("\"unit\":\"bytes\"");
    }
}

package org.mailwhy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mailwhy.demo.Script;
import org.mailwhy.demo.Script.Cue;
import org.mailwhy.demo.TroubledServer;
import org.mailwhy.json.JsonObject;

class ProbeCommandTest {
    private static final Script HEALTHY = Script.healthy("mx1.example.org");

    private final Shell shell = new Shell(Map.of());

    @Test
    void anAcceptedProbeShowsTranscriptAndTimes() throws IOException {
        try (TroubledServer server = TroubledServer.start(HEALTHY)) {
            Shell.Run run = shell.run("probe", at(server), "--timeout", "5s");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("C: EHLO", "S: 250", "banner", "in all", "✔ accepted");
        }
    }

    @Test
    void aTemporaryFailureIsExplained() throws IOException {
        String reply = "452 4.3.1 Insufficient system storage \u001b[31m";
        try (TroubledServer server = TroubledServer.start(HEALTHY.with(Cue.MAIL, reply))) {
            Shell.Run run = shell.run("probe", at(server));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("refused for now at mail:", "disk-full", "For the sender")
                    .doesNotContain("\u001b");
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void theWorstOfSeveralHostsDecides() throws IOException {
        try (TroubledServer good = TroubledServer.start(HEALTHY);
                TroubledServer busy =
                        TroubledServer.start(HEALTHY.with(Cue.MAIL, "421 4.3.2 Shutting down"));
                TroubledServer never =
                        TroubledServer.start(HEALTHY.with(Cue.RCPT, "550 5.1.1 No such user"))) {
            assertThat(shell.run("probe", at(good), at(busy)).status()).isEqualTo(1);
            Shell.Run run =
                    shell.run(
                            "probe",
                            "--json",
                            "--to",
                            "a@example.org",
                            at(good),
                            at(busy),
                            at(never));
            assertThat(run.status()).isEqualTo(2);
            List<JsonObject> results = run.out().lines().map(JsonObject::parse).toList();
            assertThat(results)
                    .extracting(result -> result.text("outcome"))
                    .containsExactly("accepted", "tempfail", "permfail");
            assertThat(results.get(1).object("diagnosis").object("reply").integer("code"))
                    .isEqualTo(421);
        }
    }

    private static String at(TroubledServer server) {
        return "127.0.0.1:" + server.address().getPort();
    }
}

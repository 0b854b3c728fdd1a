package org.mailwhy.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Silence;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Step;
import org.mailwhy.web.Scene;

class MetricsTest {

    private static final Pattern SERIES =
            Pattern.compile("(?m)^(mailwhy_[a-z0-9_]+)(?:\\{([^}]*)})? ");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(mailwhy_[a-z0-9_]+)(?:\\{([a-z,]+)})?` \\| (\\w+) \\|");

    @Test
    void theDocumentedTableIsWhatIsScraped() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        String table = Files.readString(Path.of("src/site/markdown/metrics.md"));
        ROW.matcher(table)
                .results()
                .forEach(row -> documented.put(row.group(1), labels(row.group(2))));

        assertThat(scraped(Scrape.of(Scrape.busy()))).isEqualTo(documented);
    }

    @Test
    void typesAreAsDocumented() throws IOException {
        String page = Scrape.of(Scrape.busy());
        String table = Files.readString(Path.of("src/site/markdown/metrics.md"));
        assertThat(ROW.matcher(table).results())
                .allSatisfy(row ->
                        assertThat(page).contains("# TYPE " + row.group(1) + " " + row.group(3)));
    }

    @Test
    void refusalsAreCountedByCause() {
        Metrics metrics = Scrape.metrics(Scene.calm());
        metrics.seen(batch(), Scrape.judging(Scene.given("a.example"), true));
        metrics.seen(batch(), Scrape.judging(Scene.given("b.example"), true));
        assertThat(Scrape.of(metrics))
                .contains(
                        "mailwhy_tempfails_total{cause=\"disk-full\",code=\"452\",direction=\"given\",server=\"mx1\"} 2.0");
    }

    @Test
    void theLogLineOfAnOwnProbeIsNotCountedAgain() {
        Metrics metrics = Scrape.metrics(Scene.calm());
        metrics.seen(batch(), Scrape.judging(Scene.given("a.example"), false));
        assertThat(Scrape.of(metrics)).doesNotContain("mailwhy_tempfails_total");
    }

    @Test
    void labelSetsOfConfiguredServersStartAtZero() {
        String page = Scrape.of(Scrape.busy());
        assertThat(page)
                .contains(
                        "mailwhy_tempfails_total{cause=\"overload\",code=\"421\",direction=\"probe\",server=\"backup\"} 0.0",
                        "mailwhy_tempfails_total{cause=\"mailbox-quota\",code=\"452\",direction=\"given\",server=\"mx1\"} 0.0",
                        "mailwhy_probes_total{outcome=\"no-banner\",server=\"mx1\"} 0.0",
                        "mailwhy_incidents_open{cause=\"overload\",direction=\"given\",server=\"mx1\"} 0.0",
                        "mailwhy_incidents_open{cause=\"disk-full\",direction=\"given\",server=\"mx1\"} 1.0");
    }

    @Test
    void probesAreCountedByOutcome() {
        Metrics metrics = Scrape.metrics(Scene.calm());
        metrics.seen(new Batch(Scene.NOW, Scene.probes(), List.of()), Step.EMPTY);
        metrics.seen(
                new Batch(Scene.NOW, List.of(Scene.unanswered(Silence.NO_BANNER)), List.of()),
                Step.EMPTY);
        assertThat(Scrape.of(metrics))
                .contains(
                        "mailwhy_probes_total{outcome=\"accepted\",server=\"mx1\"} 1.0",
                        "mailwhy_probes_total{outcome=\"tempfail\",server=\"mx1\"} 1.0",
                        "mailwhy_probes_total{outcome=\"refused\",server=\"mx1\"} 1.0",
                        "mailwhy_probes_total{outcome=\"no-banner\",server=\"mx1\"} 1.0",
                        "mailwhy_probe_duration_seconds_count{server=\"mx1\"} 2");
    }

    @Test
    void theWorstAddressOfAHostShows() {
        String page = Scrape.of(Scrape.metrics(Scene.diskFull()));
        assertThat(page)
                .contains(
                        "mailwhy_probe_success{server=\"mx1\"} 0.0",
                        "mailwhy_probe_success{server=\"backup\"} 1.0",
                        "mailwhy_probe_last_reply_code{server=\"mx1\"} 452.0");
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        String page = Scrape.of(Scrape.metrics(Scene.blank()));
        assertThat(page)
                .doesNotContain("mailwhy_probe_success", "mailwhy_host_", "mailwhy_mailboxes")
                .contains("mailwhy_build_info{version=\"1.2.3\"} 1");
        assertThat(Scrape.of(Scrape.metrics(Scene.diskFull())))
                .contains("mailwhy_filesystem_refusal_bytes{path=\"/var/spool/postfix\"")
                .doesNotContain("mailwhy_filesystem_refusal_bytes{path=\"/var/vmail\"");
    }

    @Test
    void aLogThatNamesEndlessServersStaysBounded() {
        Metrics metrics = Scrape.metrics(Scene.calm());
        for (int i = 0; i < 1_200; i++) {
            Refused given = Scene.given("a.example");
            metrics.seen(
                    batch(),
                    Scrape.judging(
                            new Refused(
                                    given.at(),
                                    given.origin(),
                                    "forged" + i,
                                    given.dialogue(),
                                    given.reply()),
                            true));
        }
        assertThat(Scrape.of(metrics).lines().filter(line -> line.startsWith("mailwhy_tempfails")))
                .hasSize(1_001)
                .anyMatch(line -> line.contains("server=\"other\"} 200.0"));
    }

    @Test
    void openMetricsIsGivenToWhomAsksForIt() {
        var response = Scrape.get(Scrape.busy(), "application/openmetrics-text; version=1.0.0");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/openmetrics-text");
        assertThat(response.body()).endsWith("# EOF\n");
    }

    @Test
    void promtoolFindsNothingToSay() throws Exception {
        Path promtool = Path.of("/usr/bin/promtool");
        Assumptions.assumeTrue(Files.isExecutable(promtool), "promtool is not installed");
        Process check =
                new ProcessBuilder(promtool.toString(), "check", "metrics")
                        .redirectErrorStream(true)
                        .start();
        try (var stdin = check.outputWriter()) {
            stdin.write(Scrape.of(Scrape.busy()));
        }
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(check.exitValue()).isZero();
    }

    private static Batch batch() {
        return new Batch(Scene.NOW, List.of(), List.of());
    }

    /// Family name to its label names, histograms folded.
    private static Map<String, String> scraped(String page) {
        Map<String, Set<String>> families = new TreeMap<>();
        Matcher matcher = SERIES.matcher(page);
        while (matcher.find()) {
            String name = matcher.group(1).replaceFirst("(_seconds)_(bucket|count|sum)$", "$1");
            Set<String> labels = families.computeIfAbsent(name, _ -> new TreeSet<>());
            Pattern.compile("([a-z]+)=\"")
                    .matcher(matcher.group(2) == null ? "" : matcher.group(2))
                    .results()
                    .map(label -> label.group(1))
                    .filter(label -> !label.equals("le"))
                    .forEach(labels::add);
        }
        Map<String, String> joined = new TreeMap<>();
        families.forEach((name, labels) -> joined.put(name, String.join(",", labels)));
        return joined;
    }

    private static String labels(@Nullable String documented) {
        return documented == null
                ? ""
                : String.join(",", new TreeSet<>(List.of(documented.split(",", -1))));
    }
}

package org.mailwhy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.json.JsonObject;

class AnalyzeCommandTest {
    private static final String LOG =
            """
            2026-11-23T13:00:00+00:00 mx1 postfix/smtpd[11]: connect from unknown[203.0.113.7]
            2026-11-23T13:00:01+00:00 mx1 postfix/smtpd[11]: NOQUEUE: reject: MAIL from unknown[203.0.113.7]: 452 4.3.1 Insufficient system storage; proto=ESMTP helo=<p.example>
            2026-11-23T13:00:01+00:00 mx1 postfix/smtpd[11]: warning: not enough free space in mail queue: 9998336 bytes < 1.5*message size limit
            2026-11-23T13:05:00+00:00 mx1 postfix/smtpd[12]: NOQUEUE: reject: MAIL from unknown[203.0.113.8]: 452 4.3.1 Insufficient system storage; proto=ESMTP helo=<p.example>
            2026-11-23T14:00:00+00:00 mx1 postfix/smtp[13]: 3EA2230A3E: to=<a@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.net[192.0.2.7] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))
            2026-11-23T14:10:00+00:00 mx1 postfix/smtp[13]: 3EA2230A3E: to=<a@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=601, delays=600/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)
            2026-11-23T14:20:00+00:00 mx1 postfix/smtp[14]: 4EA2230A3E: to=<b@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, delays=0/0/0/1, dsn=4.7.0, status=deferred (host mx.example.net[192.0.2.7] refused to talk to me: 421 4.3.2 All server ports are busy)
            no log line \u001b[31m
            """;

    @TempDir Path folder;

    private final Shell shell = new Shell(Map.of("HOME", "/nowhere"));

    private String log() throws IOException {
        return Files.writeString(folder.resolve("mail.log"), LOG).toString();
    }

    private Shell.Run run(String... arguments) {
        return shell.run(arguments);
    }

    @Test
    void aPersonReadsFirstWhatWentWrong() throws IOException {
        Shell.Run run = shell.input(LOG).run("analyze", "--timezone", "UTC", "-");
        assertThat(run.status()).isZero();
        try (var golden = AnalyzeCommandTest.class.getResourceAsStream("analyze.txt")) {
            assertThat(run.out())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void jsonHasTheTotalsOfTheContract() throws IOException {
        JsonObject json = JsonObject.parse(run("analyze", "--json", log()).out());
        assertThat(json.whole("events")).isEqualTo(4);
        assertThat(json.whole("lines")).isEqualTo(8);
        assertThat(json.whole("bytes")).isEqualTo(LOG.length());
        assertThat(json.whole("skipped_lines")).isEqualTo(1);
        assertThat(json.text("first")).isEqualTo("2026-11-23T13:00:00Z");
        assertThat(json.text("last")).isEqualTo("2026-11-23T14:20:00Z");
        assertThat(json.object("by_code").text()).isEqualTo("{\"421\":1,\"452\":3}");
        assertThat(json.object("by_cause").text())
                .isEqualTo("{\"disk-full\":2,\"overload\":1,\"mailbox-quota\":1}");
        assertThat(json.object("by_direction").text()).isEqualTo("{\"given\":2,\"received\":2}");
        assertThat(json.list("by_domain", JsonObject::text))
                .containsExactly("{\"domain\":\"example.net\",\"count\":2}");
        assertThat(json.list("by_hour", it -> it.text("hour")))
                .containsExactly("2026-11-23T13:00:00Z", "2026-11-23T14:00:00Z");
        JsonObject group = json.list("groups", it -> it).getFirst();
        assertThat(group.members().keySet())
                .containsExactly(
                        "cause",
                        "direction",
                        "server",
                        "provider",
                        "count",
                        "first",
                        "last",
                        "remotes",
                        "sample",
                        "diagnosis");
        assertThat(group.object("diagnosis").text("certainty")).isEqualTo("confirmed");
    }

    @Test
    void eventsTellTheFateThatStandsLater() throws IOException {
        List<JsonObject> events =
                run("analyze", "--events", log()).out().lines().map(JsonObject::parse).toList();
        assertThat(events).hasSize(4);
        assertThat(events)
                .extracting(it -> it.maybe("fate", JsonObject::text))
                .containsExactly(null, null, "sent", "waiting");
        assertThat(events).extracting(it -> it.whole("line")).containsExactly(2L, 4L, 5L, 7L);
        JsonObject event = events.get(2);
        assertThat(event.text("time")).isEqualTo("2026-11-23T14:00:00Z");
        assertThat(event.text("program")).isEqualTo("postfix/smtp");
        assertThat(event.text("remote")).isEqualTo("mx.example.net");
        assertThat(event.text("domain")).isEqualTo("example.net");
        assertThat(event.text("phase")).isEqualTo("rcpt");
        assertThat(event.object("diagnosis").text("cause")).isEqualTo("mailbox-quota");
        assertThat(shell.input(LOG).run("analyze", "--events", "-").out().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("\"file\":\"-\""));
    }

    @Test
    void aPeriodLeavesTheRestOut() throws IOException {
        JsonObject json =
                JsonObject.parse(
                        run(
                                        "analyze",
                                        "--json",
                                        "--since",
                                        "2026-11-23T14:00Z",
                                        "--until",
                                        "2026-11-23 14:20:00",
                                        "--timezone",
                                        "UTC",
                                        log())
                                .out());
        assertThat(json.whole("events")).isEqualTo(1);
        assertThat(run("analyze", "--since", "soon", log()).status()).isEqualTo(64);
    }

    @Test
    void onePageNeedsNothingElse() throws IOException {
        Path page = folder.resolve("report.html");
        assertThat(run("analyze", "--html", page.toString(), log()).status()).isZero();
        assertThat(Files.readString(page))
                .contains("<svg", "4 refusals with 421 or 452", "disk-full")
                .doesNotContain("src=", "href=\"http", "@import");
    }

    @Test
    void whatCannotBeReadIsSaidAndEndsIn66() {
        Shell.Run run = run("analyze", folder.resolve("absent").toString());
        assertThat(run.status()).isEqualTo(66);
        assertThat(run.err()).startsWith("mailwhy: there is no ");
        assertThat(run("analyze").status()).isEqualTo(64);
        assertThat(run("analyze", "--json", "--events", "-").status()).isEqualTo(64);
    }
}

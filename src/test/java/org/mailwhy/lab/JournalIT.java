package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged agent that has only the journal to read, as on a Debian 12 without rsyslog. */
class JournalIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String CONFIGURATION =
            """
            servers:
              - name: mx1
                address: 127.0.0.1:1
                every: 1h
                local: true
            incidents: {min_distinct: 1}
            logs: [{journal: {units: []}}]
            """;

    @Test
    void aRefusalThatOnlyTheJournalTellsIsSeen() throws Exception {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root for a journald");
        Lab.require(Files.exists(Path.of("/lib/systemd/systemd-journald")), "no journald");
        Lab.require(Files.exists(Path.of("/usr/bin/logger")), "no logger");
        Path directory = Lab.directory("journal");
        List<String> within =
                List.of(
                        Path.of("src/test/lab/journal").toAbsolutePath().toString(),
                        directory.toString());
        try (PackagedAgent agent = PackagedAgent.start(directory, CONFIGURATION, within)) {
            log(
                    directory,
                    "postfix/smtpd[7]",
                    "warning: Connection concurrency limit exceeded: 51 from"
                            + " unknown[192.0.2.7] for service smtp");
            JsonNode incident =
                    agent.incident(
                            SOON, "connection-limit", is("connection-limit", "confirmed", "open"));
            assertThat(incident.get("by_code").get("421").asLong()).isEqualTo(1);
            assertThat(agent.metric("mailwhy_log_lines_total{log=\"journal\",result=\"event\"}"))
                    .isEqualTo(1);
        }
    }

    private static void log(Path directory, String tag, String message) throws IOException {
        Files.writeString(directory.resolve("syslog"), tag + " " + message + "\n");
    }
}

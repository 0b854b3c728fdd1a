package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.lab.Bench.is;
import static org.mailwhy.lab.Bench.probed;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged agent beside a real OpenSMTPD with real faults. */
class OpenSmtpdFaultsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void needOpenSmtpd() {
        Lab.requireRootAnd("opensmtpd");
    }

    @Test
    void aFullSpoolIsConfirmedByItsOwnFailedWrite() throws Exception {
        try (Bench bench = new Bench("opensmtpd-disk");
                Tmpfs spool = Tmpfs.mount(bench.directory().resolve("spool"), 24L << 20);
                OpenSmtpdServer smtpd = new OpenSmtpdServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(smtpd, "")) {
            assertThat(Mail.send(smtpd.port(), "c.example", "u@lab.test", 500)).startsWith("250");
            spool.leave(0);
            assertThat(Mail.send(smtpd.port(), "c.example", "u@lab.test", 50_000))
                    .startsWith("421 4.3.0");
            JsonNode incident =
                    agent.incident(SOON, "disk-full", is("disk-full", "confirmed", "open"));
            assertThat(incident.toString()).contains("No space left on device");
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void aStopIsMaintenance() throws Exception {
        try (Bench bench = new Bench("opensmtpd-stop");
                OpenSmtpdServer smtpd = new OpenSmtpdServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(smtpd, "")) {
            probed(agent, "accepted", 1);
            smtpd.stop();
            JsonNode incident =
                    agent.incident(SOON, "maintenance", is("maintenance", "confirmed", "open"));
            smtpd.startAgain();
            JsonNode resolved =
                    agent.incident(SOON, "the start", is("maintenance", "", "resolved"));
            assertThat(resolved.get("id")).isEqualTo(incident.get("id"));
            assertThat(agent.incidents()).hasSize(1);
        }
    }

    @Test
    void tooManyRecipientsAreNamed() throws Exception {
        try (Bench bench = new Bench("opensmtpd-rcpt");
                OpenSmtpdServer smtpd =
                        new OpenSmtpdServer(bench.directory())
                                .with("smtp limit max-rcpt 2")
                                .start();
                PackagedAgent agent = bench.watch(smtpd, "");
                Mail mail = new Mail(smtpd.port())) {
            mail.say("EHLO c.example");
            mail.say("MAIL FROM:<a@sender.test>");
            for (int i = 0; i < 2; i++) {
                assertThat(mail.say("RCPT TO:<u@lab.test>")).startsWith("250");
            }
            assertThat(mail.say("RCPT TO:<u@lab.test>")).startsWith("451 4.5.3");
            agent.incident(SOON, "too many recipients", is("too-many-recipients", "", "open"));
        }
    }

    @Test
    void ordinaryMailIsNothing() throws Exception {
        try (Bench bench = new Bench("opensmtpd-quiet");
                OpenSmtpdServer smtpd = new OpenSmtpdServer(bench.directory()).start();
                PackagedAgent agent = bench.watch(smtpd, "")) {
            for (int i = 0; i < 100; i++) {
                assertThat(Mail.send(smtpd.port(), "c.example", "u@lab.test", 2000))
                        .startsWith("250");
            }
            probed(agent, "accepted", 2);
            assertThat(agent.incidents()).isEmpty();
            assertThat(bench.hooks()).isEmpty();
        }
    }
}

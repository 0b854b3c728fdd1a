package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;

class LogsTest {
    @TempDir Path root;

    private final Logs logs =
            new Logs("node", ServerNames.AS_LOGGED, ZoneOffset.UTC, InstantSource.fixed(Told.NOW));

    private Optional<List<String>> explained(String line) {
        return logs.explain(line).map(facts -> facts.stream().map(Told::told).toList());
    }

    @Test
    void aPastedLineIsExplainedHoweverMuchOfItsStartIsMissing() {
        String words =
                "NOQUEUE: reject: MAIL from unknown[203.0.113.7]: 452 4.3.1 Insufficient system"
                        + " storage; proto=ESMTP helo=<p.example>";
        String told =
                "given mail address=203.0.113.7 hello=p.example by=postfix 452 4.3.1 Insufficient"
                        + " system storage";
        assertThat(explained("Nov 23 12:13:59 mx1 postfix/smtpd[243]: " + words))
                .contains(List.of("refused mx1 " + told));
        assertThat(explained("postfix/smtpd[243]: " + words))
                .contains(List.of("refused postfix " + told));
        assertThat(explained(words)).contains(List.of("refused postfix " + told));
    }

    @Test
    void aKnownLineThatRefusesNobodySaysNothing() {
        assertThat(explained("Nov 23 12:13:59 mx1 postfix/smtpd[1]: connect from unknown[1.2.3.4]"))
                .contains(List.of());
    }

    @Test
    void whatIsNoLogLineIsNotExplained() {
        assertThat(explained("452 4.3.1 Insufficient system storage")).isEmpty();
        assertThat(explained("what is this")).isEmpty();
        assertThat(explained("")).isEmpty();
    }

    @Test
    void theUsualLogIsFoundAndTheServersOwnIsPreferred() throws Exception {
        assertThat(Logs.discover(root, Optional.empty())).isEmpty();
        Path journalctl = Files.createDirectories(root.resolve("usr/bin")).resolve("journalctl");
        Files.writeString(journalctl, "");
        assertThat(journalctl.toFile().setExecutable(true)).isTrue();
        assertThat(Logs.discover(root, Optional.empty()))
                .containsExactly(new LogSource.Journal(List.of()));
        Path usual = Files.createDirectories(root.resolve("var/log")).resolve("maillog");
        Files.writeString(usual, "");
        assertThat(Logs.discover(root, Optional.empty()))
                .containsExactly(new LogSource.File(usual));
        Path own = root.resolve("own");
        assertThat(Logs.discover(root, Optional.of(own))).containsExactly(new LogSource.File(own));
    }

    @Test
    void aCheckSaysWhatOfALogIsUnderstood() throws Exception {
        Path log = root.resolve("mail.log");
        Files.writeString(
                log,
                """
                Nov 24 11:59:50 mx1 postfix/smtpd[1]: connect from unknown[1.2.3.4]
                Nov 24 11:59:00 what
                """);
        List<Fact> facts = logs.check(new LogSource.File(log)).look();
        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        LogRead.class,
                        read -> {
                            assertThat(read.known()).isEqualTo(1);
                            assertThat(read.unknown()).isEqualTo(1);
                            assertThat(read.lag()).hasSeconds(10);
                        });
        Files.delete(log);
        assertThat(logs.check(new LogSource.File(log)).look())
                .singleElement()
                .isInstanceOf(SourceFailed.class);
    }

    @Test
    void aCheckShowsAFewOfTheLinesThatAreNotUnderstood() throws Exception {
        Path log = root.resolve("mail.log");
        StringBuilder lines = new StringBuilder("no stamp \u001b[31m\n");
        for (int i = 0; i < 1_000; i++) {
            lines.append("Nov 24 11:59:50 mx1 postfix/smtpd[1]: what is this ").append(i);
            lines.append("x".repeat(i)).append('\n');
        }
        Files.writeString(log, lines);
        LogCheck check = logs.check(new LogSource.File(log));
        assertThat(check.look()).hasSize(1);
        assertThat(check.strangers())
                .hasSizeBetween(1, 5)
                .allMatch(line -> line.length() <= 200)
                .anyMatch(line -> line.startsWith("postfix/smtpd: what is this "));
        Files.writeString(log, "no stamp \u001b[31m\n");
        assertThat(check.look()).hasSize(1);
        assertThat(check.strangers()).containsExactly("no stamp ?[31m");
    }
}

package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Origin;
import org.mailwhy.Position;

/// With a child that prints entries as journalctl does; the real one is in the lab.
class JournalFollowerTest {
    @TempDir Path folder;

    private final Received received = new Received();

    private Path script(String body) throws Exception {
        Path script = folder.resolve("journalctl");
        Files.writeString(script, "#!/bin/sh\necho \"$@\" >>" + folder + "/calls\n" + body);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private JournalFollower follower(Path script) {
        return new JournalFollower(
                List.of(script.toString(), "--follow"),
                new Origin("node", "journal", null),
                InstantSource.fixed(Told.NOW),
                Told.interpreter("journal"));
    }

    private static String entry(int number) {
        return "{\"__CURSOR\":\"s=1;i="
                + number
                + "\",\"__REALTIME_TIMESTAMP\":\"1795436039123456\",\"_HOSTNAME\":\"mx1\","
                + "\"SYSLOG_IDENTIFIER\":\"postfix/smtpd\",\"_PID\":\"135\",\"MESSAGE\":\"NOQUEUE:"
                + " reject: MAIL from unknown[203.0.113.7]: 452 4.3.1 Insufficient system storage;"
                + " proto=ESMTP helo=<h"
                + number
                + ">\"}\n";
    }

    private List<String> hellos() {
        return received.all(Refused.class).stream()
                .map(refused -> String.valueOf(refused.dialogue().peer().hello()))
                .toList();
    }

    @Test
    void theEntryOfTheCursorIsNotReadAgain() throws Exception {
        Path entries = folder.resolve("entries");
        Files.writeString(entries, entry(1) + entry(2));
        received.put(List.of(), new Position("journal", "s=1;i=1"));
        try (var _ = received.run(follower(script("cat " + entries + "\nexec sleep 30\n")))) {
            received.await(() -> hellos().size() == 1);
        }
        assertThat(hellos()).containsExactly("h2");
        assertThat(received.reached()).isEqualTo(new Position("journal", "s=1;i=2"));
        assertThat(Files.readString(folder.resolve("calls"))).contains("--cursor=s=1;i=1");
    }

    @Test
    void whenTheEntryOfTheCursorIsGoneNoneIsLost() throws Exception {
        Path entries = folder.resolve("entries");
        Files.writeString(entries, entry(5));
        received.put(List.of(), new Position("journal", "s=1;i=1"));
        try (var _ = received.run(follower(script("cat " + entries + "\nexec sleep 30\n")))) {
            received.await(() -> hellos().size() == 1);
        }
        assertThat(hellos()).containsExactly("h5");
    }

    @Test
    void theFirstStartBeginsAtTheEnd() throws Exception {
        Path entries = folder.resolve("entries");
        Files.writeString(entries, entry(1));
        try (var _ = received.run(follower(script("cat " + entries + "\nexec sleep 30\n")))) {
            received.await(() -> received.reached() != null);
        }
        assertThat(received.reached()).isEqualTo(new Position("journal", "s=1;i=1"));
        assertThat(hellos()).isEmpty();
        assertThat(Files.readString(folder.resolve("calls"))).contains("--lines=1");
    }

    @Test
    void aChildThatEndsIsSaidOnceAndStartedAgain() throws Exception {
        Path entries = folder.resolve("entries");
        Files.writeString(entries, entry(1));
        String body =
                "[ -e "
                        + folder
                        + "/ok ] || { echo 'No journal files were opened due to insufficient"
                        + " permissions.' >&2; exit 1; }\ncat "
                        + entries
                        + "\nexec sleep 30\n";
        received.put(List.of(), new Position("journal", "s=1;i=0"));
        try (var _ = received.run(follower(script(body)))) {
            received.await(() -> received.all(SourceFailed.class).size() == 1);
            Files.writeString(folder.resolve("ok"), "", StandardOpenOption.CREATE);
            received.await(() -> received.all(SourceRecovered.class).size() == 1);
        }
        assertThat(hellos()).containsExactly("h1");
        assertThat(received.all(SourceFailed.class))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.problem()).contains("insufficient permissions");
                    assertThat(failed.remedy()).contains("usermod -aG systemd-journal");
                });
    }
}

package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Origin;

class FileFollowerTest {
    @TempDir Path folder;

    private final Received received = new Received();
    private int written;
    private boolean copied;

    private Path log() {
        return folder.resolve("mail.log");
    }

    private FileFollower follower() {
        return new FileFollower(
                log(),
                new Origin("node", "mail.log", null),
                InstantSource.system(),
                Told.interpreter("mail.log", ZoneOffset.UTC, InstantSource.system()));
    }

    private void write(Path file, int lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(
                    "2026-11-23T12:13:59+00:00 mx1 postfix/smtpd[243]: NOQUEUE: reject: MAIL from"
                            + " unknown[203.0.113.7]: 452 4.3.1 Insufficient system storage;"
                            + " proto=ESMTP helo=<h"
                            + written++
                            + ">\n");
        }
        append(file, text.toString());
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<String> hellos() {
        return received.all(Refused.class).stream()
                .map(refused -> String.valueOf(refused.dialogue().peer().hello()))
                .toList();
    }

    private List<String> hellos(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "h" + i).toList();
    }

    private void awaitAll() throws InterruptedException {
        received.await(() -> received.all(Refused.class).size() >= written);
        assertThat(hellos()).containsExactlyElementsOf(hellos(0, written));
    }

    private void begin() throws IOException, InterruptedException {
        append(log(), "what is this\n");
        try (var _ = received.run(follower())) {
            received.await(() -> received.reached() != null);
        }
    }

    @Test
    void aQuietLogIsSeenAtEachStart() throws Exception {
        write(log(), 1);
        for (int start = 1; start <= 2; start++) {
            int starts = start;
            try (Received.Running _ = received.run(follower())) {
                received.await(() -> received.all(LogRead.class).size() == starts);
            }
        }
        assertThat(hellos()).isEmpty();
        assertThat(received.all(SourceRecovered.class)).isEmpty();
    }

    @Test
    void aFollowerThatBrokeGoesOnWhereItsLastFactsWereTaken() throws Exception {
        begin();
        write(log(), 3);
        FileFollower follower = follower();
        assertThatThrownBy(() ->
                        follower.follow(
                                received.reached(),
                                (_, _) -> {
                                    throw new IllegalStateException("meant");
                                }))
                .hasMessage("meant");

        try (var _ = received.run(follower)) {
            awaitAll();
            write(log(), 3);
            awaitAll();
        }
    }

    @Test
    void theFirstStartBeginsAtTheEnd() throws Exception {
        write(log(), 3);
        written = 0;
        begin();
        try (var _ = received.run(follower())) {
            write(log(), 2);
            awaitAll();
        }
    }

    @Test
    void whatWasWrittenWhileItWasAwayIsRead() throws Exception {
        begin();
        write(log(), 2);
        try (var _ = received.run(follower())) {
            awaitAll();
        }
        write(log(), 3);
        try (var _ = received.run(follower())) {
            awaitAll();
        }
    }

    @Test
    void aRenamedLogIsReadToItsEndAndItsLateLinesToo() throws Exception {
        begin();
        try (var _ = received.run(follower())) {
            write(log(), 2);
            awaitAll();
            Files.move(log(), folder.resolve("mail.log.1"));
            write(folder.resolve("mail.log.1"), 2);
            awaitAll();
            write(log(), 2);
            awaitAll();
            write(folder.resolve("mail.log.1"), 1);
            awaitAll();
        }
        write(folder.resolve("mail.log.1"), 1);
        write(log(), 1);
        try (var _ = received.run(follower())) {
            awaitAll();
        }
    }

    @Test
    void severalRenamesWhileItWasAwayLoseNothing() throws Exception {
        begin();
        write(log(), 2);
        Files.move(log(), folder.resolve("mail.log-20261121"));
        write(log(), 2);
        Files.move(log(), folder.resolve("mail.log-20261122"));
        write(log(), 2);
        try (var _ = received.run(follower())) {
            awaitAll();
        }
    }

    @Test
    void aLogThatWasCopiedAndCutIsReadOnce() throws Exception {
        begin();
        try (var _ = received.run(follower())) {
            write(log(), 5);
            awaitAll();
            write(log(), 1);
            Files.copy(log(), folder.resolve("mail.log.1"));
            Files.newByteChannel(log(), StandardOpenOption.WRITE).truncate(0).close();
            write(log(), 2);
            awaitAll();
        }
    }

    @Test
    void aLogThatAppearsLaterIsReadFromItsStart() throws Exception {
        try (var _ = received.run(follower())) {
            received.await(() -> received.all(SourceFailed.class).size() == 1);
            write(log(), 2);
            awaitAll();
            received.await(() -> received.all(SourceRecovered.class).size() == 1);
        }
        assertThat(received.all(SourceFailed.class)).hasSize(1);
    }

    @Test
    void aLineTooLongIsSkippedAndCounted() throws Exception {
        begin();
        try (var _ = received.run(follower())) {
            write(log(), 1);
            append(log(), "x".repeat(300_000) + "\n");
            write(log(), 1);
            awaitAll();
            received.await(() -> lost() == 300_001);
        }
    }

    private long lost() {
        return received.all(LogRead.class).stream().mapToLong(LogRead::lostBytes).sum();
    }

    /// Another seed: `-Dmailwhy.seed=N`.
    @Test
    void eachLineIsReadOnceThroughTwoHundredRotationsAndKills() throws Exception {
        long seed = Long.getLong("mailwhy.seed", 421452);
        begin();
        Random random = new Random(seed);
        int cycles = 0;
        while (cycles < 200) {
            try (var _ = received.run(follower())) {
                for (int step = 1 + random.nextInt(12); step > 0; step--) {
                    cycles += disturb(random) ? 1 : 0;
                    if (random.nextInt(4) == 0) {
                        received.await(() -> received.all(Refused.class).size() >= written);
                    }
                }
            }
            // killed; it may be away for a while
            cycles += 1 + (random.nextBoolean() && disturb(random) ? 1 : 0);
        }
        try (var _ = received.run(follower())) {
            received.await(() -> received.all(Refused.class).size() >= written);
            assertThat(hellos())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(hellos(0, written));
        }
    }

    /// Whether the log was rotated.
    private boolean disturb(Random random) throws IOException {
        switch (random.nextInt(8)) {
            case 0, 1 -> rename();
            case 2 -> copyAndCut();
            case 3 -> write(late(), 1 + random.nextInt(3));
            default -> {
                write(log(), 1 + random.nextInt(5));
                return false;
            }
        }
        return true;
    }

    /// Who writes a log is told late that it was renamed.
    private Path late() {
        Path renamed = folder.resolve("mail.log.1");
        return Files.exists(renamed) && !copied ? renamed : log();
    }

    private void shift() throws IOException {
        for (int i = 250; i > 0; i--) {
            Path from = folder.resolve("mail.log." + i);
            if (Files.exists(from)) {
                Files.move(
                        from,
                        folder.resolve("mail.log." + (i + 1)),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void rename() throws IOException {
        shift();
        Files.move(log(), folder.resolve("mail.log.1"), StandardCopyOption.ATOMIC_MOVE);
        copied = false;
        write(log(), 1);
    }

    private void copyAndCut() throws IOException {
        shift();
        Files.copy(log(), folder.resolve("mail.log.1"));
        Files.newByteChannel(log(), StandardOpenOption.WRITE).truncate(0).close();
        copied = true;
        write(log(), 1);
    }
}

package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Queue;

class QueueSamplerTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_526_849);
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private Path spool;

    @Test
    void filesAreMessagesAlsoInHashedFolders() throws Exception {
        queueFolders();
        message("deferred/6/68CA920E5BC", 1_795_526_249);
        message("deferred/A/A8CA920E5BD", 1_795_526_789);
        message("incoming/7AA", 1_795_526_848);

        assertThat(QueueFolders.read(spool).queues(NOW))
                .containsExactly(
                        new Queue("maildrop", 0, null),
                        new Queue("incoming", 1, Duration.ofSeconds(1)),
                        new Queue("active", 0, null),
                        new Queue("deferred", 2, Duration.ofMinutes(10)),
                        new Queue("hold", 0, null));
    }

    @Test
    void aLongIdTellsItsTimeItself() throws Exception {
        queueFolders();
        // 3Pt2mN is 2012-06-… in base 52
        Files.createFile(spool.resolve("hold/3Pt2mN2VXxznjll"));

        Queue hold = QueueFolders.read(spool).queues(NOW).getLast();

        assertThat(hold.messages()).isOne();
        assertThat(hold.oldest()).isNotNull();
        assertThat(NOW.minus(hold.oldest()).toString()).startsWith("20");
    }

    @Test
    void aFileThatIsNoMessageHasNoAge() throws Exception {
        queueFolders();
        Files.writeString(spool.resolve("active/x"), "half written");

        assertThat(QueueFolders.read(spool).queues(NOW).get(2))
                .isEqualTo(new Queue("active", 1, null));
    }

    @Test
    void theListingIsReadByTheHeadOfEachLine() throws Exception {
        String listing =
                """
                {"queue_name": "deferred", "queue_id": "68CA920E5BC", "arrival_time": 1795526249, "message_size": 307, "forced_expire": false, "sender": "a@b.test", "recipients": [{"address": "u2@remote.test", "delay_reason": "deferred transport"}]}
                {"queue_name": "deferred", "queue_id": "6767D20E5BA", "arrival_time": 1795526549, "message_size": 307, "forced_expire": false, "sender": "{\\"queue_name\\": \\"hold\\"", "recipients": []}
                {"queue_name": "active", "queue_id": "67C9520E5BB", "arrival_time": 1795526849, "message_size": 307
                """;

        assertThat(QueueListing.count(new StringReader(listing)).queues(NOW))
                .contains(
                        new Queue("deferred", 2, Duration.ofMinutes(10)),
                        new Queue("active", 1, Duration.ZERO),
                        new Queue("hold", 0, null));
    }

    @Test
    void aLineWithoutEndIsHeldInLittleMemory() throws Exception {
        String line =
                "{\"queue_name\": \"hold\", \"queue_id\": \"A1\", \"arrival_time\": 1795526849, \"x\": \""
                        + "x".repeat(3_000_000)
                        + "\n";

        assertThat(QueueListing.count(new StringReader(line)).queues(NOW).getLast().messages())
                .isOne();
    }

    @Test
    void aRefusedListingSaysWhoRefused() {
        List<String> command =
                List.of("sh", "-c", "echo 'postqueue: fatal: Permission denied' >&2; exit 69");

        assertThatThrownBy(() -> QueueListing.read(command, SOON))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Permission denied");
    }

    @Test
    void aListingThatNeverEndsIsCutOff() {
        assertThatThrownBy(() -> QueueListing.read(List.of("sleep", "60"), Duration.ofMillis(100)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no answer");
    }

    private void queueFolders() throws IOException {
        for (String queue : QueueFolders.QUEUES) {
            Files.createDirectory(spool.resolve(queue));
        }
    }

    /// As Postfix 3.7 writes it.
    private void message(String name, long arrived) throws IOException {
        Path file = spool.resolve(name);
        Files.createDirectories(file.getParent());
        String size = "C_%95s".formatted("307             643               1");
        String time = String.format(Locale.ROOT, "%d %d", arrived, 428_938);
        Files.writeString(
                file,
                size + "T" + (char) time.length() + time + "A\u0016create_time=" + arrived,
                StandardCharsets.ISO_8859_1);
    }
}

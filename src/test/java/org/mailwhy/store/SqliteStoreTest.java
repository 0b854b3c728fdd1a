package org.mailwhy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.Position;
import org.mailwhy.incident.History.Moment;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Minute;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox.Outcome.Delivered;
import org.mailwhy.incident.Outbox.Outcome.GivenUp;
import org.mailwhy.incident.Outbox.Outcome.Later;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;
import org.mailwhy.json.Examples;

class SqliteStoreTest {
    private static final Instant NOW = Steps.NOW;

    @TempDir Path directory;

    private SqliteStore open() throws LedgerException {
        return SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK);
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws LedgerException {
        Step step = Steps.full("01", 2, null);
        Position position = new Position("mail.log", "12:3456");
        try (SqliteStore store = open()) {
            assertThat(store.resume()).isEqualTo(Resume.NOTHING);
            store.commit(Steps.batch(NOW, position), step);
        }
        try (SqliteStore store = open()) {
            Incident incident = Examples.incident("01", null);
            assertThat(store.resume())
                    .isEqualTo(
                            new Resume(
                                    List.of(incident),
                                    Map.of("01", step.judged()),
                                    List.of(position),
                                    List.of(new Minute(Minute.FREE + "/var", NOW, 5, 15)),
                                    step.notices()));
            assertThat(store.incident("01")).contains(incident);
            assertThat(store.observations(10, null)).isEqualTo(step.judged().reversed());
            assertThat(store.timeline("01", 10))
                    .containsExactly(new Moment(NOW, "opened", incident));
            assertThat(store.due(NOW, 10)).isEqualTo(step.notices());
            assertThat(store.pending()).containsExactly(Map.entry("ops", 1L));
        }
    }

    @Test
    void aRepeatedCommitChangesNothing() throws LedgerException {
        Step step = Steps.full("01", 3, null);
        try (SqliteStore store = open()) {
            store.commit(Steps.batch(NOW), step);
            store.settle(step.notices().getFirst(), new Delivered());
            store.commit(Steps.batch(NOW), step);

            assertThat(store.observations(10, null)).hasSize(3);
            assertThat(store.incidents(null, 10, null)).hasSize(1);
            assertThat(store.timeline("01", 10)).hasSize(1);
            assertThat(store.due(NOW, 10)).isEmpty();
        }
    }

    @Test
    void aNoticeWaitsForTheEarlierOneOfItsIncidentAndReceiver() throws LedgerException {
        Incident incident = Examples.incident("01", null);
        Notice first = Steps.notice("1", "ops", incident);
        Notice second = Steps.notice("2", "ops", incident);
        Notice other = Steps.notice("3", "boss", incident);
        Notice elsewhere = Steps.notice("4", "ops", Examples.incident("02", null));
        try (SqliteStore store = open()) {
            store.commit(
                    Steps.batch(NOW),
                    Steps.step(List.of(), List.of(), List.of(first, second, other, elsewhere)));
            assertThat(store.due(NOW, 10)).containsExactly(first, other, elsewhere);

            store.settle(first, new Later(NOW.plusSeconds(5), "503"));
            assertThat(store.due(NOW, 10)).containsExactly(other, elsewhere);
            assertThat(store.due(NOW.plusSeconds(5), 1))
                    .as("one for each receiver: one in trouble takes no room from the others")
                    .containsExactly(first, other);

            store.settle(first, new GivenUp("410"));
            assertThat(store.due(NOW, 10)).containsExactly(second, other, elsewhere);
            assertThat(store.pending()).containsEntry("ops", 2L).containsEntry("boss", 1L);
        }
    }

    @Test
    void anObservationIsClaimedByTheIncidentThatLaterEvidenceMakesOfIt() throws LedgerException {
        Judged before = Examples.judged("01-00000", null);
        Step claim =
                new Step(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(before.id(), "02"));
        try (SqliteStore store = open()) {
            store.commit(Steps.batch(NOW), Steps.step(List.of(before), List.of(), List.of()));
            store.commit(Steps.batch(NOW), claim);

            assertThat(store.observationsOf("02", 10, null))
                    .containsExactly(Examples.judged("01-00000", "02"));
        }
    }

    @Test
    void aNoticeThatWasSentFromMemoryIsNotQueuedByItsLateCommit() throws LedgerException {
        Step step = Steps.full("01", 1, null);
        try (SqliteStore store = open()) {
            store.settle(step.notices().getFirst(), new Delivered());
            store.commit(Steps.batch(NOW), step);

            assertThat(store.due(NOW, 10)).isEmpty();
            assertThat(store.resume().told()).isEqualTo(step.notices());
        }
    }

    @Test
    void whatOnlyCountsChangesTheIncidentAndNotItsTimeline() throws LedgerException {
        Incident opened = Examples.incident("01", null);
        Incident resolved = Examples.incident("01", NOW.plusSeconds(60));
        try (SqliteStore store = open()) {
            store.commit(
                    Steps.batch(NOW),
                    Steps.step(
                            List.of(),
                            List.of(new Change.Opened(opened), new Change.Updated(opened)),
                            List.of()));
            store.commit(
                    Steps.batch(NOW.plusSeconds(60)),
                    Steps.step(List.of(), List.of(new Change.Counted(resolved)), List.of()));

            assertThat(store.incident("01")).contains(resolved);
            assertThat(store.timeline("01", 10))
                    .extracting(Moment::change)
                    .containsExactly("opened", "updated");
        }
    }

    @Test
    void aRestartKnowsWhatWasOpenOrResolvedAMomentAgo() throws LedgerException {
        try (SqliteStore store = open()) {
            store.commit(Steps.batch(NOW), Steps.full("open", 0, null));
            store.commit(Steps.batch(NOW), Steps.full("now", 0, NOW.minusSeconds(60)));
            store.commit(Steps.batch(NOW), Steps.full("old", 0, NOW.minusSeconds(1000)));

            assertThat(store.resume().incidents())
                    .extracting(Incident::id)
                    .containsExactly("now", "open");
        }
    }

    @Test
    void listsGoOnWhereTheLastPageEnded() throws LedgerException {
        try (SqliteStore store = open()) {
            for (int i = 1; i <= 5; i++) {
                store.commit(
                        Steps.batch(NOW),
                        Steps.full("0" + i, 3, i % 2 == 0 ? NOW.minusSeconds(1) : null));
            }
            assertThat(store.incidents(null, 2, null))
                    .extracting(Incident::id)
                    .containsExactly("05", "04");
            assertThat(store.incidents(null, 9, "04"))
                    .extracting(Incident::id)
                    .containsExactly("03", "02", "01");
            assertThat(store.incidents(true, 9, "05"))
                    .extracting(Incident::id)
                    .containsExactly("03", "01");
            assertThat(store.incidents(false, 9, null))
                    .extracting(Incident::id)
                    .containsExactly("04", "02");
            assertThat(store.observations(2, "05-00001"))
                    .extracting(Judged::id)
                    .containsExactly("05-00000", "04-00002");
            assertThat(store.observationsOf("03", 2, "03-00002"))
                    .extracting(Judged::id)
                    .containsExactly("03-00001", "03-00000");
        }
    }

    @Test
    void aSecondAgentIsToldWhichFileIsHeld() throws LedgerException {
        try (SqliteStore _ = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("mailwhy.lock is locked: an agent is running");
        }
        open().close();
    }

    @Test
    void theHistoryIsReadBesideTheAgentAndWithoutOne() throws LedgerException {
        try (SqliteStore store = open()) {
            store.commit(Steps.batch(NOW), Steps.full("01", 1, null));
            try (SqliteHistory history = SqliteStore.readOnly(directory)) {
                assertThat(history.incidents(true, 10, null)).hasSize(1);
                store.commit(Steps.batch(NOW), Steps.full("02", 1, null));
                assertThat(history.incidents(true, 10, null)).hasSize(2);
            }
        }
        try (SqliteHistory history = SqliteStore.readOnly(directory)) {
            assertThat(history.observations(10, null)).hasSize(2);
        }
    }

    @Test
    void readingAStoreThatIsNotThereSaysSoAndMakesNone() {
        Path nowhere = directory.resolve("nowhere");
        try (SqliteHistory history = SqliteStore.readOnly(nowhere)) {
            assertThatThrownBy(() -> history.observations(1, null))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("cannot be opened");
        }
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aDamagedFileIsRefusedWithTheCure() throws IOException {
        Files.writeString(directory.resolve("mailwhy.db"), "this is not a database".repeat(100));

        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("mailwhy.db: damaged or no mailwhy store: move it away");
    }

    @Test
    void aStoreOfANewerMailwhyIsLeftAlone() throws LedgerException, SQLException {
        open().close();
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + directory.resolve("mailwhy.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("of a newer mailwhy (schema 99)");
    }

    @Test
    void whatIsOlderThanTheRetentionGoesAndOpenIncidentsStay() throws LedgerException {
        Retention hour = new Retention(Duration.ofHours(1), 1L << 30);
        try (SqliteStore store = SqliteStore.open(directory, hour, Steps.CLOCK)) {
            store.commit(Steps.batch(NOW), Steps.full("closed", 2, NOW));
            store.commit(Steps.batch(NOW), Steps.full("open", 2, null));

            store.commit(Steps.batch(NOW.plus(Duration.ofHours(2))), Steps.full("new", 1, null));

            assertThat(store.incidents(null, 10, null))
                    .extracting(Incident::id)
                    .containsExactly("open", "new");
            assertThat(store.observations(10, null))
                    .extracting(Judged::id)
                    .containsExactly("new-00000");
            assertThat(store.timeline("closed", 10)).isEmpty();
        }
    }

    @Test
    void aFloodKeepsTheFileNearItsSizeAndTheNewestRows() throws IOException, LedgerException {
        long size = 2 << 20;
        Retention small = new Retention(Duration.ofDays(90), size);
        try (SqliteStore store = SqliteStore.open(directory, small, Steps.CLOCK)) {
            for (int i = 10; i < 25; i++) {
                store.commit(Steps.batch(NOW), Steps.full("i" + i, 300, NOW));
            }
            assertThat(store.observations(1, null))
                    .extracting(Judged::id)
                    .containsExactly("i24-00299");
            assertThat(store.incidents(null, 100, null)).hasSize(15);
        }
        assertThat(Files.size(directory.resolve("mailwhy.db"))).isLessThan(size + size / 2);
    }

    @Test
    void anEmptyStoreThatIsTooLargeForgetsResolvedIncidents() throws LedgerException {
        Retention tiny = new Retention(Duration.ofDays(90), 100_000);
        try (SqliteStore store = SqliteStore.open(directory, tiny, Steps.CLOCK)) {
            IntStream.range(0, 60).forEach(i -> commit(store, "i" + i));
            assertThat(store.incidents(false, 200, null)).hasSizeLessThan(60);
        }
    }

    @Test
    void anIncidentThatNeverEndsDoesNotGrowWithoutEnd() throws LedgerException {
        Retention tiny = new Retention(Duration.ofDays(90), 200_000);
        Incident incident = Examples.incident("01", null);
        try (SqliteStore store = SqliteStore.open(directory, tiny, Steps.CLOCK)) {
            for (int i = 0; i < 150; i++) {
                Change change = i == 0 ? new Change.Opened(incident) : new Change.Updated(incident);
                store.commit(
                        Steps.batch(NOW.plusSeconds(i)),
                        Steps.step(List.of(), List.of(change), List.of()));
            }
            assertThat(store.timeline("01", 200))
                    .hasSizeLessThan(150)
                    .first()
                    .extracting(Moment::change)
                    .isEqualTo("opened");
        }
    }

    private static void commit(SqliteStore store, String incident) {
        try {
            store.commit(Steps.batch(NOW), Steps.full(incident, 0, NOW));
        } catch (LedgerException e) {
            throw new AssertionError(e);
        }
    }
}

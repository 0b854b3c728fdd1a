package org.mailwhy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Position;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Outbox.Outcome.Delivered;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;
import org.sqlite.ProgressHandler;

class StoreFaultTest {
    @TempDir Path directory;

    private final Batch batch = Steps.batch(Steps.NOW, new Position("mail.log", "7"));
    private final Step step = Steps.full("01", 3, null);

    /// Interrupts SQLite after so many of its own instructions.
    private static final class Breaking extends ProgressHandler implements Connections.Tap {
        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

        @Override
        public void opened(Connection connection) throws SQLException {
            setHandler(connection, 1, this);
        }

        @Override
        protected int progress() {
            return left.decrementAndGet() < 0 ? 1 : 0;
        }

        void after(int instructions) {
            left.set(instructions);
        }
    }

    @Test
    void aCommitThatFailsAtAnyPointIsStoredWholeOrNotAtAllAndAfterARetryOnce()
            throws LedgerException {
        Breaking breaking = new Breaking();
        int failures = 0;
        try (SqliteStore store =
                SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK, breaking)) {
            for (boolean stored = false; !stored; failures++) {
                breaking.after(5 * failures);
                stored = tryCommit(store);
                breaking.after(Integer.MAX_VALUE);

                // interrupted behind the commit itself, it is stored and still a failure
                boolean whole = stored || !store.observations(10, null).isEmpty();
                assertThat(store.observations(10, null)).hasSize(whole ? 3 : 0);
                assertThat(store.timeline("01", 10)).hasSize(whole ? 1 : 0);
                assertThat(store.due(Steps.NOW, 10)).hasSize(whole ? 1 : 0);
                assertThat(store.resume().incidents()).hasSize(whole ? 1 : 0);
                assertThat(store.resume().positions()).hasSize(whole ? 1 : 0);
            }
        }
        assertThat(failures).isGreaterThan(50);
    }

    private boolean tryCommit(SqliteStore store) {
        try {
            store.commit(batch, step);
            return true;
        } catch (LedgerException e) {
            assertThat(e).hasMessageContaining("mailwhy.db: ");
            return false;
        }
    }

    @Test
    void aFullDiskIsSaidAndForgottenWhenThereIsSpaceAgain() throws LedgerException {
        AtomicInteger pages = new AtomicInteger(40);
        Connections.Tap disk =
                connection -> execute(connection, "PRAGMA max_page_count = " + pages.get());
        try (SqliteStore store = SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK, disk)) {
            Step large = Steps.full("02", 100, null);

            assertThatThrownBy(() -> store.commit(batch, large))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("mailwhy.db: the disk is full");
            assertThat(store.observations(10, null)).isEmpty();

            pages.set(1_000_000);
            store.commit(batch, large);
            assertThat(store.observations(200, null)).hasSize(100);
        }
    }

    @Test
    void aStoreOpensOnAFullDiskAndWorksWhenThereIsSpace() throws LedgerException {
        AtomicReference<@Nullable String> full = new AtomicReference<>("PRAGMA max_page_count = 3");
        Connections.Tap disk =
                connection -> {
                    String limit = full.get();
                    if (limit != null) {
                        execute(connection, limit);
                    }
                };
        try (SqliteStore store = SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK, disk)) {
            assertThatThrownBy(() -> store.commit(batch, step))
                    .hasMessageContaining("disk is full");
            assertThat(store.resume()).isEqualTo(Resume.NOTHING);
            assertThatThrownBy(() -> store.due(Steps.NOW, 1)).isInstanceOf(LedgerException.class);

            full.set(null);
            store.commit(batch, step);
            assertThat(store.due(Steps.NOW, 10)).hasSize(1);
        }
    }

    @Test
    void aDeletedFileIsMadeAnew() throws LedgerException, IOException {
        try (SqliteStore store = SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK)) {
            store.commit(batch, step);
            assertThat(store.pending()).isNotEmpty();
            for (String file : new String[] {"mailwhy.db", "mailwhy.db-wal", "mailwhy.db-shm"}) {
                Files.deleteIfExists(directory.resolve(file));
            }

            store.commit(batch, Steps.full("02", 1, null));
            store.settle(step.notices().getFirst(), new Delivered());

            assertThat(store.observations(10, null)).hasSize(1);
        }
        assertThat(directory.resolve("mailwhy.db")).exists();
    }

    @Test
    void aStoreLockedByAnotherProgramWaitsAndSaysSo() throws LedgerException, SQLException {
        try (SqliteStore store = SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK);
                Connection other = Connections.writing(directory.resolve("mailwhy.db"), _ -> {})) {
            execute(other, "BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.commit(batch, step))
                    .hasMessageContaining("another program holds it locked");
            execute(other, "ROLLBACK");
            store.commit(batch, step);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

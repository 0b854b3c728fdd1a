package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Outbox.Outcome.Delivered;
import org.mailwhy.store.SqliteHistory;
import org.mailwhy.store.SqliteStore;
import org.mailwhy.store.Steps;

/** The agent's own file system is full. */
class StoreOnAFullDiskIT {
    @TempDir Path directory;

    @BeforeEach
    void needRoot() {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root to mount");
    }

    private static SqliteStore open(Tmpfs disk) throws LedgerException {
        return SqliteStore.open(disk.path(), Steps.RETENTION, Steps.CLOCK);
    }

    @Test
    void nothingIsHalfStoredAndAllIsTakenWhenThereIsSpace() throws Exception {
        try (Tmpfs disk = Tmpfs.mount(directory.resolve("full"), 2 << 20);
                SqliteStore store = open(disk)) {
            store.commit(Steps.batch(Steps.NOW), Steps.full("01", 1, null));
            disk.leave(0);
            int taken = 0;
            while (tryCommit(store, "fill" + taken)) {
                taken++;
            }
            assertThatThrownBy(
                            () -> store.commit(Steps.batch(Steps.NOW), Steps.full("02", 200, null)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("mailwhy.db: the disk");
            assertThat(store.incident("01")).isPresent();
            assertThat(store.incident("02")).isEmpty();

            disk.empty();

            store.commit(Steps.batch(Steps.NOW), Steps.full("02", 200, null));
            assertThat(store.observationsOf("02", 200, null)).hasSize(200);
            assertThat(store.pending()).containsEntry("ops", taken + 2L);
        }
    }

    private static boolean tryCommit(SqliteStore store, String id) {
        try {
            store.commit(Steps.batch(Steps.NOW), Steps.full(id, 3, null));
            return true;
        } catch (LedgerException e) {
            return false;
        }
    }

    @Test
    void anAgentThatStartsOnAFullDiskKnowsWhatWasOpen() throws Exception {
        try (Tmpfs disk = Tmpfs.mount(directory.resolve("full"), 2 << 20)) {
            try (SqliteStore store = open(disk)) {
                store.commit(Steps.batch(Steps.NOW), Steps.full("01", 1, null));
            }
            disk.leave(0);
            try (SqliteStore store = open(disk)) {
                assertThat(store.resume().incidents()).hasSize(1);
                assertThatThrownBy(() ->
                                store.settle(
                                        Steps.full("01", 0, null).notices().getFirst(),
                                        new Delivered()))
                        .isInstanceOf(LedgerException.class);
                try (SqliteHistory history = SqliteStore.readOnly(disk.path())) {
                    assertThat(history.incident("01")).isPresent();
                }

                disk.empty();

                store.commit(Steps.batch(Steps.NOW), Steps.full("02", 1, null));
                assertThat(store.incidents(true, 10, null)).hasSize(2);
            }
        }
    }

    @Test
    void aFirstStartOnAFullDiskWaitsForSpace() throws Exception {
        try (Tmpfs disk = Tmpfs.mount(directory.resolve("full"), 2 << 20)) {
            disk.leave(0);
            try (SqliteStore store = open(disk)) {
                assertThat(store.resume().incidents()).isEmpty();
                assertThat(tryCommit(store, "01")).isFalse();

                disk.empty();

                assertThat(tryCommit(store, "01")).isTrue();
            }
        }
    }
}

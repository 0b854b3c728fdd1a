package org.mailwhy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Position;
import org.mailwhy.incident.Ledger.LedgerException;

class StoreKillTest {
    @TempDir Path directory;

    /// Commits until it is killed; says the number of each step that is stored.
    static final class Victim {
        public static void main(String[] arguments) throws LedgerException {
            SqliteStore store =
                    SqliteStore.open(Path.of(arguments[0]), Steps.RETENTION, Steps.CLOCK);
            for (int i = 0; ; i++) {
                store.commit(
                        Steps.batch(Steps.NOW, new Position("log", Integer.toString(i))),
                        Steps.full("%06d".formatted(i), 5, null));
                System.out.println(i);
                System.out.flush();
            }
        }
    }

    @Test
    void aKilledAgentLosesNothingThatWasCommittedAndHalvesNothing()
            throws IOException, InterruptedException, LedgerException, SQLException {
        Process victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.io.tmpdir=" + directory,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int said = -1;
        try (BufferedReader lines = victim.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Integer.parseInt(line);
                if (said == 20) {
                    // by its handle: the process itself would close our end of the pipe too
                    victim.toHandle().destroyForcibly();
                }
            }
        } finally {
            victim.destroyForcibly();
        }
        assertThat(victim.waitFor(10, TimeUnit.SECONDS)).isTrue();

        try (SqliteStore store = SqliteStore.open(directory, Steps.RETENTION, Steps.CLOCK)) {
            List<Position> positions = store.resume().positions();
            int reached = Integer.parseInt(positions.getFirst().value());
            assertThat(reached).isGreaterThanOrEqualTo(said);
            assertThat(store.pending()).containsEntry("ops", reached + 1L);
            assertThat(count("SELECT count(*) FROM observation")).isEqualTo((reached + 1) * 5);
            assertThat(count("SELECT count(*) FROM incident")).isEqualTo(reached + 1);
            assertThat(count("SELECT count(*) FROM pragma_integrity_check")).isOne();
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + directory.resolve("mailwhy.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }
}

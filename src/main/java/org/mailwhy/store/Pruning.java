package org.mailwhy.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Takes out what is too old or too much, the oldest first and little at a time, so that no commit
/// waits for it.
final class Pruning {
    private static final Duration MINUTES = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int OBSERVATIONS = 1000;
    private static final int INCIDENTS = 50;
    private static final int PAGES = 1000;

    private final Retention retention;
    private Instant last = Instant.EPOCH;

    Pruning(Retention retention) {
        this.retention = retention;
    }

    /// @param written observations of the step just stored: as many at least must go when the store
    ///   is full
    void prune(Connection connection, Instant now, int written) throws SQLException {
        if (Duration.between(last, now).abs().compareTo(PAUSE) >= 0) {
            last = now;
            byAge(connection, now);
        }
        if (bytesUsed(connection) > retention.maxBytes()) {
            bySize(connection, 2 * written);
        }
        if (Sql.number(connection, "SELECT page_count * page_size FROM " + PRAGMAS)
                > retention.maxBytes()) {
            // freed pages stay in the file until they are asked back
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA incremental_vacuum(" + PAGES + ")");
            }
        }
    }

    private static final String PRAGMAS =
            "pragma_page_count, pragma_page_size, pragma_freelist_count";

    private static long bytesUsed(Connection connection) throws SQLException {
        return Sql.number(
                connection, "SELECT (page_count - freelist_count) * page_size FROM " + PRAGMAS);
    }

    private void byAge(Connection connection, Instant now) throws SQLException {
        Instant oldest = now.minus(retention.age());
        Sql.update(
                connection,
                "DELETE FROM observation WHERE judged < ?"
                        + " AND number < (SELECT min(number) FROM observation) + ?",
                oldest,
                OBSERVATIONS);
        forget(
                connection,
                Sql.query(
                        connection,
                        "SELECT id FROM incident WHERE resolved < ? ORDER BY resolved LIMIT ?",
                        row -> row.getString(1),
                        oldest,
                        INCIDENTS));
        Sql.update(connection, "DELETE FROM minute WHERE at < ?", now.minus(MINUTES));
    }

    /// Observations first: what an incident was is worth more than its thousandth refusal. The
    /// updates of open incidents go last.
    private static void bySize(Connection connection, int atLeast) throws SQLException {
        int gone =
                Sql.update(
                        connection,
                        "DELETE FROM observation"
                                + " WHERE number < (SELECT min(number) FROM observation) + ?",
                        Math.max(OBSERVATIONS, atLeast));
        if (gone > 0) {
            return;
        }
        List<String> resolved =
                Sql.query(
                        connection,
                        "SELECT id FROM incident WHERE resolved IS NOT NULL"
                                + " ORDER BY resolved LIMIT ?",
                        row -> row.getString(1),
                        INCIDENTS);
        forget(connection, resolved);
        if (resolved.isEmpty()) {
            Sql.update(
                    connection,
                    "DELETE FROM moment WHERE rowid IN (SELECT rowid FROM moment"
                            + " WHERE change = 'updated' ORDER BY at LIMIT ?)",
                    OBSERVATIONS);
        }
    }

    private static void forget(Connection connection, List<String> incidents) throws SQLException {
        for (String incident : incidents) {
            Sql.update(connection, "DELETE FROM moment WHERE incident = ?", incident);
            Sql.update(connection, "DELETE FROM outbox WHERE incident = ?", incident);
            Sql.update(connection, "DELETE FROM incident WHERE id = ?", incident);
        }
    }
}

package org.mailwhy.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/// The tables, as numbered SQL files beside this class. How many of them a store has seen stands in
/// SQLite's own `user_version`, written by the same transaction as the tables; a migration library
/// would cost two seconds of start and 35 MB for this.
final class Schema {
    static final int VERSION = 1;

    private Schema() {}

    /// Applies the files that the store has not seen.
    static void migrate(Connection connection) throws SQLException {
        int version = version(connection);
        refuseNewer(version);
        try (Statement statement = connection.createStatement()) {
            for (int next = version + 1; next <= VERSION; next++) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                statement.executeUpdate(file(next));
                statement.executeUpdate("PRAGMA user_version = " + next);
                statement.executeUpdate("COMMIT");
            }
        }
    }

    /// For readers, who change nothing.
    static void check(Connection connection) throws SQLException {
        int version = version(connection);
        refuseNewer(version);
        if (version == 0) {
            throw new SQLException("nothing is stored yet");
        }
        if (version < VERSION) {
            throw new SQLException("of an older mailwhy: start this agent once, which converts it");
        }
    }

    private static void refuseNewer(int version) throws SQLException {
        if (version > VERSION) {
            throw new SQLException("of a newer mailwhy (schema " + version + "): upgrade this one");
        }
    }

    /// 0 before the first migration.
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    private static String file(int number) {
        try (InputStream in = Schema.class.getResourceAsStream(number + ".sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

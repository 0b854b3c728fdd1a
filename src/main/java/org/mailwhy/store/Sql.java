package org.mailwhy.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The few forms of statement that the store needs.
final class Sql {
    /// Reads one row.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> query(
            Connection connection, String sql, Row<T> row, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        return query(connection, sql, row -> row.getLong(1)).getFirst();
    }

    /// How many rows it changed.
    static int update(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Instant time -> statement.setLong(i + 1, nanos(time));
                case Object value -> statement.setObject(i + 1, value);
            }
        }
    }

    /// Nanoseconds since 1970, which end in 1677 and 2262.
    static long nanos(Instant time) {
        long seconds = Math.clamp(time.getEpochSecond(), -9_223_372_036L, 9_223_372_035L);
        return seconds * 1_000_000_000 + time.getNano();
    }

    static Instant time(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}

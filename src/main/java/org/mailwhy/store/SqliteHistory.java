package org.mailwhy.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.JudgedJson;

/// The past, read from the database without changing it.
public final class SqliteHistory implements History, AutoCloseable {
    private static final int MAX_ROWS = 200;

    /// Sorts after every id.
    private static final String END = "\uffff";

    private final Database reader;

    SqliteHistory(Database reader) {
        this.reader = reader;
    }

    @Override
    public List<Incident> incidents(@Nullable Boolean open, int limit, @Nullable String after)
            throws LedgerException {
        String which =
                switch (open) {
                    case null -> "";
                    case Boolean b when b -> "resolved IS NULL AND ";
                    case Boolean _ -> "resolved IS NOT NULL AND ";
                };
        return rows(
                "SELECT json FROM incident WHERE " + which + "id < ? ORDER BY id DESC LIMIT ?",
                row -> IncidentJson.read(JsonObject.parse(row.getString(1))),
                after == null ? END : after,
                bounded(limit));
    }

    @Override
    public Optional<Incident> incident(String id) throws LedgerException {
        return rows(
                        "SELECT json FROM incident WHERE id = ?",
                        row -> IncidentJson.read(JsonObject.parse(row.getString(1))),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Judged> observations(int limit, @Nullable String after) throws LedgerException {
        return rows(
                "SELECT json FROM observation WHERE id < ? ORDER BY id DESC LIMIT ?",
                row -> JudgedJson.read(JsonObject.parse(row.getString(1))),
                after == null ? END : after,
                bounded(limit));
    }

    @Override
    public List<Judged> observationsOf(String incident, int limit, @Nullable String after)
            throws LedgerException {
        return rows(
                "SELECT json FROM observation WHERE incident = ? AND id < ?"
                        + " ORDER BY id DESC LIMIT ?",
                row -> JudgedJson.read(JsonObject.parse(row.getString(1))),
                incident,
                after == null ? END : after,
                bounded(limit));
    }

    @Override
    public List<Moment> timeline(String incident, int limit) throws LedgerException {
        return rows(
                "SELECT at, change, json FROM moment WHERE incident = ?"
                        + " ORDER BY at, ordinal LIMIT ?",
                row ->
                        new Moment(
                                Sql.time(row.getLong(1)),
                                row.getString(2),
                                IncidentJson.read(JsonObject.parse(row.getString(3)))),
                incident,
                bounded(limit));
    }

    private <T> List<T> rows(String sql, Sql.Row<T> row, Object... parameters)
            throws LedgerException {
        return reader.query(connection -> Sql.query(connection, sql, row, parameters));
    }

    private static int bounded(int limit) {
        return Math.clamp(limit, 1, MAX_ROWS);
    }

    @Override
    public void close() {
        reader.close();
    }
}

package org.mailwhy.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox.Outcome;
import org.mailwhy.incident.Outbox.Outcome.Delivered;
import org.mailwhy.incident.Outbox.Outcome.GivenUp;
import org.mailwhy.incident.Outbox.Outcome.Later;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.JsonObject;

/// The statements of the outbox.
final class OutboxTable {
    private OutboxTable() {}

    /// Leaves a notice alone that is there already: it may have been sent from memory, and settled,
    /// before the store could take its step.
    static void add(Connection connection, Notice notice) throws SQLException {
        insert(connection, notice, notice.created(), 0, false, null, "NOTHING");
    }

    static void settle(Connection connection, Notice notice, Outcome outcome) throws SQLException {
        String update =
                "UPDATE SET due = excluded.due, attempts = attempts + 1,"
                        + " settled = excluded.settled, why = excluded.why";
        switch (outcome) {
            case Delivered() -> insert(connection, notice, notice.created(), 1, true, null, update);
            case GivenUp(String why) ->
                    insert(connection, notice, notice.created(), 1, true, why, update);
            case Later(Instant at, String why) ->
                    insert(connection, notice, at, 1, false, why, update);
        }
    }

    private static void insert(
            Connection connection,
            Notice notice,
            Instant due,
            int attempts,
            boolean settled,
            @Nullable String why,
            String onConflict)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO outbox (id, receiver, incident, due, attempts, settled, why, json)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO "
                        + onConflict,
                notice.id(),
                notice.receiver(),
                notice.incident().id(),
                due,
                attempts,
                settled ? 1 : 0,
                why,
                json(notice));
    }

    static List<Notice> due(Connection connection, Instant now, int limit) throws SQLException {
        return Sql.query(
                connection,
                """
                SELECT json FROM (
                    SELECT json, number,
                           row_number() OVER (PARTITION BY receiver ORDER BY number) AS place
                    FROM outbox AS this
                    WHERE settled = 0 AND due <= ? AND NOT EXISTS (
                        SELECT 1 FROM outbox AS earlier
                        WHERE earlier.settled = 0
                          AND earlier.receiver = this.receiver
                          AND earlier.incident = this.incident
                          AND earlier.number < this.number))
                WHERE place <= ? ORDER BY number
                """,
                OutboxTable::notice,
                now,
                Math.clamp(limit, 1, 1000));
    }

    static Map<String, Long> pending(Connection connection) throws SQLException {
        Map<String, Long> pending = new HashMap<>();
        Sql.query(
                connection,
                "SELECT receiver, count(*) FROM outbox WHERE settled = 0 GROUP BY receiver",
                row -> pending.put(row.getString(1), row.getLong(2)));
        return pending;
    }

    /// The newest notice to each receiver about the incident.
    static List<Notice> told(Connection connection, String incident) throws SQLException {
        return Sql.query(
                connection,
                "SELECT json, max(number) FROM outbox WHERE incident = ? GROUP BY receiver",
                OutboxTable::notice,
                incident);
    }

    private static String json(Notice notice) {
        return JsonObject.builder()
                .put("id", notice.id())
                .put("receiver", notice.receiver())
                .put("change", notice.change())
                .put("created", notice.created())
                .put("incident", IncidentJson.write(notice.incident()))
                .build()
                .text();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        JsonObject json = JsonObject.parse(row.getString(1));
        return new Notice(
                json.text("id"),
                json.text("receiver"),
                json.text("change"),
                json.instant("created"),
                IncidentJson.read(json.object("incident")));
    }
}

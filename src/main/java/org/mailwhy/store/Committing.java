package org.mailwhy.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.Position;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Minute;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Step;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.JudgedJson;

/// Writes a step. Every row has a name of its own, so writing a step again changes nothing.
record Committing(Connection connection, Batch batch, Step step) {
    void write() throws SQLException {
        observations();
        claimed();
        changes();
        notices();
        minutes();
        positions();
    }

    private void observations() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR IGNORE INTO observation (id, incident, judged, json)"
                                + " VALUES (?, ?, ?, ?)")) {
            for (Judged judged : step.judged()) {
                Sql.bind(
                        insert,
                        judged.id(),
                        judged.incident(),
                        batch.now(),
                        JudgedJson.write(judged).text());
                insert.executeUpdate();
            }
        }
    }

    private void claimed() throws SQLException {
        for (Map.Entry<String, String> claim : step.claimed().entrySet()) {
            Sql.update(
                    connection,
                    "UPDATE observation SET incident = ?1,"
                            + " json = json_set(json, '$.incident', ?1) WHERE id = ?2",
                    claim.getValue(),
                    claim.getKey());
        }
    }

    private void changes() throws SQLException {
        try (PreparedStatement incidents =
                        connection.prepareStatement(
                                "INSERT INTO incident (id, resolved, json) VALUES (?, ?, ?)"
                                        + " ON CONFLICT (id) DO UPDATE SET"
                                        + " resolved = excluded.resolved, json = excluded.json");
                PreparedStatement moments =
                        connection.prepareStatement(
                                "INSERT OR IGNORE INTO moment VALUES (?, ?, ?, ?, ?)")) {
            int ordinal = 0;
            for (Change change : step.changes()) {
                Incident incident = change.incident();
                String json = IncidentJson.write(incident).text();
                Sql.bind(incidents, incident.id(), incident.status().resolved(), json);
                incidents.executeUpdate();
                if (!(change instanceof Change.Counted)) {
                    Sql.bind(moments, incident.id(), batch.now(), ordinal++, change.label(), json);
                    moments.executeUpdate();
                }
            }
        }
    }

    private void notices() throws SQLException {
        for (Notice notice : step.notices()) {
            OutboxTable.add(connection, notice);
        }
    }

    private void minutes() throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement("INSERT OR REPLACE INTO minute VALUES (?, ?, ?, ?)")) {
            for (Minute minute : step.minutes()) {
                // SQLite has no NaN
                if (!Double.isNaN(minute.min()) && !Double.isNaN(minute.max())) {
                    Sql.bind(upsert, minute.at(), minute.series(), minute.min(), minute.max());
                    upsert.executeUpdate();
                }
            }
        }
    }

    private void positions() throws SQLException {
        for (Position position : batch.positions()) {
            Sql.update(
                    connection,
                    "INSERT OR REPLACE INTO position VALUES (?, ?)",
                    position.source(),
                    position.value());
        }
    }
}

package org.mailwhy.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;
import org.mailwhy.Position;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;
import org.mailwhy.incident.Ledger;
import org.mailwhy.incident.Minute;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Step;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.JudgedJson;

/// The ledger, the outbox and the history in one SQLite file, which one agent holds. Safe for any
/// threads: one connection writes, one reads.
public final class SqliteStore implements Ledger, Outbox, History, AutoCloseable {
    private static final String FILE = "mailwhy.db";

    /// Of an open incident, enough to know which addresses refused our probes.
    private static final int REFUSALS = 100;

    private final Path file;
    private final AgentLock lock;
    private final Database writer;
    private final Database reader;
    private final SqliteHistory history;
    private final Pruning pruning;
    private final InstantSource clock;

    private SqliteStore(
            Path file,
            AgentLock lock,
            Database writer,
            Database reader,
            Retention retention,
            InstantSource clock) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
        this.history = new SqliteHistory(reader);
        this.pruning = new Pruning(retention);
        this.clock = clock;
    }

    /// Opens the store of this directory, and makes it when there is none. A store whose disk is
    /// full opens too: it takes commits as soon as there is space.
    ///
    /// @param clock for what [#resume] takes as recent
    /// @throws LedgerException when another agent holds it, or it can never work as it is
    public static SqliteStore open(Path directory, Retention retention, InstantSource clock)
            throws LedgerException {
        return open(directory, retention, clock, _ -> {});
    }

    /// The history alone, of a running agent or without one; changes nothing.
    public static SqliteHistory readOnly(Path directory) {
        return new SqliteHistory(
                new Database(file(directory), () -> Connections.standing(file(directory))));
    }

    static SqliteStore open(
            Path directory, Retention retention, InstantSource clock, Connections.Tap tap)
            throws LedgerException {
        try {
            Files.createDirectories(directory);
        } catch (AccessDeniedException e) {
            throw new LedgerException(
                    directory
                            + ": no permission to make it: make it and give it to "
                            + System.getProperty("user.name")
                            + ", or set store.path",
                    e);
        } catch (IOException e) {
            throw new LedgerException(directory + ": cannot be made: " + e.getMessage(), e);
        }
        Path file = file(directory);
        SqliteStore store =
                new SqliteStore(
                        file,
                        AgentLock.take(directory.resolve("mailwhy.lock")),
                        new Database(file, () -> Connections.writing(file, tap)),
                        new Database(file, () -> Connections.reading(file)),
                        retention,
                        clock);
        try {
            store.writer.query(connection -> connection);
        } catch (LedgerException e) {
            if (!passing(e)) {
                store.close();
                throw e;
            }
        }
        return store;
    }

    private static Path file(Path directory) {
        return directory.resolve(FILE);
    }

    private static boolean passing(LedgerException e) {
        return e.getCause() instanceof SQLException cause
                && switch (Database.code(cause)) {
                    case SQLITE_FULL, SQLITE_IOERR, SQLITE_BUSY -> true;
                    default -> false;
                };
    }

    @Override
    public void commit(Batch batch, Step step) throws LedgerException {
        writer.transaction(connection -> {
            new Committing(connection, batch, step).write();
            return null;
        });
        prune(batch.now(), step.judged().size());
    }

    /// What is stored is stored, whatever becomes of the pruning; the next commit tries it again.
    private void prune(Instant now, int written) {
        try {
            writer.transaction(connection -> {
                pruning.prune(connection, now, written);
                return null;
            });
        } catch (LedgerException e) {
            System.getLogger(SqliteStore.class.getName())
                    .log(System.Logger.Level.WARNING, "old rows stay: " + e.getMessage());
        }
    }

    /// Read apart from the writer, which a full disk keeps from connecting.
    @Override
    public Resume resume() throws LedgerException {
        if (Files.notExists(file)) {
            return Resume.NOTHING;
        }
        Instant now = clock.instant();
        try (Database standing = new Database(file, () -> Connections.unchecked(file))) {
            return standing.query(connection ->
                    Schema.version(connection) == 0 ? Resume.NOTHING : resume(connection, now));
        }
    }

    private static Resume resume(Connection connection, Instant now) throws SQLException {
        List<Incident> incidents =
                Sql.query(
                        connection,
                        "SELECT json FROM incident WHERE resolved IS NULL"
                                + " OR resolved >= ? ORDER BY id",
                        row -> IncidentJson.read(JsonObject.parse(row.getString(1))),
                        now.minus(Duration.ofMinutes(15)));
        Map<String, List<Judged>> refusals = new HashMap<>();
        List<Notice> told = new ArrayList<>();
        for (Incident incident : incidents) {
            told.addAll(OutboxTable.told(connection, incident.id()));
            if (incident.status().open()) {
                refusals.put(incident.id(), refusals(connection, incident.id()));
            }
        }
        return new Resume(
                incidents, refusals, positions(connection), minutes(connection, now), told);
    }

    private static List<Judged> refusals(Connection connection, String incident)
            throws SQLException {
        return Sql.query(
                        connection,
                        "SELECT json FROM observation WHERE incident = ? ORDER BY id DESC LIMIT "
                                + REFUSALS,
                        row -> JudgedJson.read(JsonObject.parse(row.getString(1))),
                        incident)
                .reversed();
    }

    private static List<Position> positions(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                "SELECT source, value FROM position ORDER BY source",
                row -> new Position(row.getString(1), row.getString(2)));
    }

    private static List<Minute> minutes(Connection connection, Instant now) throws SQLException {
        return Sql.query(
                connection,
                "SELECT series, at, least, greatest FROM minute"
                        + " WHERE at >= ? AND instr(series, ?) = 1 ORDER BY at, series",
                row ->
                        new Minute(
                                row.getString(1),
                                Sql.time(row.getLong(2)),
                                row.getDouble(3),
                                row.getDouble(4)),
                now.minus(Minute.TRAIL),
                Minute.FREE);
    }

    @Override
    public List<Notice> due(Instant now, int limit) throws LedgerException {
        return reader.query(connection -> OutboxTable.due(connection, now, limit));
    }

    @Override
    public void settle(Notice notice, Outcome outcome) throws LedgerException {
        writer.transaction(connection -> {
            OutboxTable.settle(connection, notice, outcome);
            return null;
        });
    }

    @Override
    public Map<String, Long> pending() throws LedgerException {
        return reader.query(OutboxTable::pending);
    }

    @Override
    public List<Incident> incidents(@Nullable Boolean open, int limit, @Nullable String after)
            throws LedgerException {
        return history.incidents(open, limit, after);
    }

    @Override
    public Optional<Incident> incident(String id) throws LedgerException {
        return history.incident(id);
    }

    @Override
    public List<Judged> observations(int limit, @Nullable String after) throws LedgerException {
        return history.observations(limit, after);
    }

    @Override
    public List<Judged> observationsOf(String incident, int limit, @Nullable String after)
            throws LedgerException {
        return history.observationsOf(incident, limit, after);
    }

    @Override
    public List<Moment> timeline(String incident, int limit) throws LedgerException {
        return history.timeline(incident, limit);
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
        lock.close();
    }
}

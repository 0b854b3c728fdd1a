package org.mailwhy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.json.Json.MalformedJson;
import org.sqlite.SQLiteErrorCode;

/// One connection to a file, made when it is needed and given up after every failure, so that a
/// store which was full, locked or gone works again as soon as it can.
final class Database implements AutoCloseable {
    /// Makes a connection that is ready for use.
    interface Connector {
        Connection connect() throws SQLException;
    }

    /// What is done with a connection.
    interface Work<T extends @Nullable Object> {
        T with(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Connector connector;
    private @Nullable Connection connection;
    private @Nullable Object identity;

    Database(Path file, Connector connector) {
        this.file = file;
        this.connector = connector;
    }

    /// In one transaction: all of it or nothing.
    synchronized <T extends @Nullable Object> T transaction(Work<T> work) throws LedgerException {
        return guarded(open -> {
            try (Statement statement = open.createStatement()) {
                // takes the lock now: a transaction that begins by reading could not wait
                statement.execute("BEGIN IMMEDIATE");
                T result = work.with(open);
                statement.execute("COMMIT");
                return result;
            }
        });
    }

    /// Outside any transaction.
    synchronized <T extends @Nullable Object> T query(Work<T> work) throws LedgerException {
        return guarded(work);
    }

    private <T extends @Nullable Object> T guarded(Work<T> work) throws LedgerException {
        boolean done = false;
        try {
            T result = work.with(connection());
            done = true;
            return result;
        } catch (SQLException e) {
            throw new LedgerException(file + ": " + problem(e), e);
        } catch (MalformedJson e) {
            throw new LedgerException(file + ": damaged row: " + e.getMessage(), e);
        } finally {
            if (!done) {
                // closing rolls back; a connection that has failed once is not trusted again
                close();
            }
        }
    }

    private Connection connection() throws SQLException {
        if (connection != null && !Objects.equals(identity, identity())) {
            // writing on into a deleted file would lose everything at the end
            close();
        }
        if (connection == null) {
            connection = connector.connect();
            identity = identity();
        }
        return connection;
    }

    /// Device and inode; null when there is no file.
    private @Nullable Object identity() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private static String problem(SQLException e) {
        return switch (code(e)) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it locked";
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                    "damaged or no mailwhy store: move it away, a new one is then made";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "no permission to write";
            case SQLITE_CANTOPEN -> "cannot be opened: is the directory there and permitted?";
            case SQLITE_IOERR -> "the disk fails (" + e.getMessage() + ")";
            default -> String.valueOf(e.getMessage());
        };
    }

    /// The primary code, without what SQLite adds in the higher bits.
    static SQLiteErrorCode code(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    }

    @Override
    public synchronized void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                System.getLogger(Database.class.getName())
                        .log(System.Logger.Level.DEBUG, "closing " + file, e);
            }
        }
    }
}

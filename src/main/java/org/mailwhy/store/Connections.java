package org.mailwhy.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// How the file is opened.
final class Connections {
    /// Is shown each writing connection before it is used; tests disturb it so.
    interface Tap {
        void opened(Connection connection) throws SQLException;
    }

    private static final int BUSY_MILLIS = 2000;

    private Connections() {}

    static Connection writing(Path file, Tap tap) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        return prepared(
                connection,
                () -> {
                    tap.opened(connection);
                    try (Statement statement = connection.createStatement()) {
                        // before the first table: a file without it could never become smaller
                        statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
                        statement.execute("PRAGMA journal_mode = WAL");
                        statement.execute("PRAGMA synchronous = FULL");
                        statement.execute("PRAGMA journal_size_limit = 8388608");
                    }
                    Schema.migrate(connection);
                });
    }

    /// Beside the writer.
    static Connection reading(Path file) throws SQLException {
        return checked(open("jdbc:sqlite:" + file));
    }

    /// Whether an agent runs or not.
    static Connection standing(Path file) throws SQLException {
        return checked(unchecked(file));
    }

    /// SQLite has to make the files of a write-ahead log even to read. Who may not, or finds no
    /// space for them, can do without when the log is empty: nobody writes, and the database file
    /// is all there is.
    static Connection unchecked(Path file) throws SQLException {
        try {
            return open("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            if (Files.notExists(file) || logged(file)) {
                throw e;
            }
            return open("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        }
    }

    private static boolean logged(Path file) {
        return Path.of(file + "-wal").toFile().length() > 0;
    }

    private static Connection open(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection(url);
        // the file itself is opened by the first look into it
        return prepared(connection, () -> Schema.version(connection));
    }

    private static Connection checked(Connection connection) throws SQLException {
        return prepared(connection, () -> Schema.check(connection));
    }

    private interface Preparation {
        void run() throws SQLException;
    }

    private static Connection prepared(Connection connection, Preparation preparation)
            throws SQLException {
        boolean ready = false;
        try {
            preparation.run();
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }
}

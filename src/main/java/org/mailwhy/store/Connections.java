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

    static Connection reading(Path file) throws SQLException {
        return reading("jdbc:sqlite:" + file);
    }

    /// Without an agent SQLite would have to make the files of a write-ahead log to read one, which
    /// a stranger may not. When there is no log, nobody writes and the file is all there is.
    static Connection readOnly(Path file) throws SQLException {
        boolean logged = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return logged || Files.isWritable(file.toAbsolutePath().getParent())
                ? reading(file)
                : reading("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    private static Connection reading(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection(url);
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

package org.mailwhy.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mailwhy.incident.Ledger.LedgerException;

/// Keeps a second agent off the store. The system lets go of it when the process ends, however it
/// ends. A file of its own: closing any channel of the database file would drop SQLite's locks.
final class AgentLock implements AutoCloseable {
    private final FileChannel channel;

    private AgentLock(FileChannel channel) {
        this.channel = channel;
    }

    static AgentLock take(Path file) throws LedgerException {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw held(file, null);
            }
            return new AgentLock(channel);
        } catch (OverlappingFileLockException e) {
            throw held(file, e);
        } catch (AccessDeniedException e) {
            throw new LedgerException(
                    file
                            + ": no permission to write: give the directory to "
                            + System.getProperty("user.name"),
                    e);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    private static LedgerException held(Path file, @Nullable Throwable cause) {
        return new LedgerException(
                file + " is locked: an agent is running with this store",
                cause == null ? new IOException("locked") : cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(AgentLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing the lock", e);
        }
    }
}

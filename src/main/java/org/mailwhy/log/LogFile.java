package org.mailwhy.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// An open log file, known by its inode and how it begins.
final class LogFile implements Closeable {
    private static final int HEAD = 256;

    /// What a path stands for at present.
    record Identity(long device, long inode) {
        static @Nullable Identity of(Path path) throws IOException {
            try {
                Map<String, Object> stat = Files.readAttributes(path, "unix:dev,ino");
                return new Identity(number(stat.get("dev")), number(stat.get("ino")));
            } catch (NoSuchFileException e) {
                return null;
            }
        }

        /// Where a file of this size ends, none of which was read.
        Mark unread(long size) {
            return new Mark(device, inode, size, 0, checksum(new byte[0]));
        }

        private static long number(@Nullable Object value) {
            return value instanceof Number number ? number.longValue() : 0;
        }
    }

    private final FileChannel channel;
    private final Identity identity;
    private Scanner scanner = new Scanner(0);
    private byte[] head = new byte[0];

    private LogFile(FileChannel channel, Identity identity) {
        this.channel = channel;
        this.identity = identity;
    }

    /// At its start; null when there is none.
    static @Nullable LogFile open(Path path) throws IOException {
        FileChannel channel;
        @Nullable Identity before = Identity.of(path);
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return null;
        }
        @Nullable Identity after = Identity.of(path);
        if (before == null || !before.equals(after)) {
            // renamed in between: the next look will tell
            channel.close();
            return null;
        }
        LogFile file = new LogFile(channel, before);
        file.learn();
        return file;
    }

    /// Goes to `offset`, between two lines.
    void seek(long offset) {
        scanner = new Scanner(offset);
    }

    /// Behind the first line end of its newest part.
    void seekTail() throws IOException {
        long from = Math.max(0, channel.size() - Scanner.MAX_LINE);
        byte[] tail = at(from, Scanner.MAX_LINE);
        int start = 0;
        while (from > 0 && start < tail.length && tail[start] != '\n') {
            start++;
        }
        seek(from + start);
    }

    /// Behind the last complete line that is there.
    void seekEnd() throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - Scanner.MAX_LINE);
        byte[] tail = at(from, (int) (size - from));
        int end = tail.length;
        while (end > 0 && tail[end - 1] != '\n') {
            end--;
        }
        seek(from + end);
    }

    /// Whether it is the file of the mark and still has all that was read of it.
    boolean continues(Mark mark) throws IOException {
        return channel.size() >= mark.offset() && checksum(at(0, mark.head())) == mark.checksum();
    }

    boolean is(Mark mark) {
        return identity.equals(new Identity(mark.device(), mark.inode()));
    }

    /// Whether all of its beginning, as it is now, was the beginning of the other when that was
    /// opened.
    boolean beginsAs(LogFile other) throws IOException {
        learn();
        int length = head.length;
        return length <= other.head.length
                && Arrays.equals(head, Arrays.copyOf(other.head, length));
    }

    Identity identity() {
        return identity;
    }

    Mark mark() {
        return new Mark(
                identity.device, identity.inode, scanner.position(), head.length, checksum(head));
    }

    Scanner scanner() {
        return scanner;
    }

    /// Reads what is new, as far as there is room; false when there is nothing, or when the file is
    /// no longer the one that was read so far.
    boolean more() throws IOException {
        ByteBuffer room = scanner.room();
        int count = room.hasRemaining() ? channel.read(room, scanner.read()) : 0;
        if (count <= 0 || truncated()) {
            return false;
        }
        scanner.filled(count);
        if (head.length < HEAD) {
            learn();
        }
        return true;
    }

    /// Whether it was cut, or cut and written again. One that was empty when it was opened may have
    /// been either since.
    boolean truncated() throws IOException {
        long size = channel.size();
        boolean filled = head.length == 0 && size > 0;
        return filled || size < scanner.read() || !Arrays.equals(at(0, head.length), head);
    }

    private void learn() throws IOException {
        head = at(0, HEAD);
    }

    private byte[] at(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, position + bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

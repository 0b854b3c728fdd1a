package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A small file system of its own below a directory of the test's. */
public record Tmpfs(Path path) implements AutoCloseable {
    private static final int MOST_INODES = 2000;

    public static Tmpfs mount(Path path, long bytes) throws IOException {
        Files.createDirectories(path);
        Lab.sh(
                "mount -t tmpfs -o mode=755,size=%d,nr_inodes=%d tmpfs %s"
                        .formatted(bytes, MOST_INODES, path));
        return new Tmpfs(path);
    }

    /** Leaves about so many bytes free. */
    public void leave(long bytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        Lab.sh("head -c %d /dev/zero > %s/filler".formatted(Math.max(0, free - bytes), path));
    }

    /** Takes what became free since. */
    public void fill() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        Lab.sh("head -c %d /dev/zero >> %s/filler || true".formatted(free, path));
    }

    /** Leaves no inode free, with bytes to spare. */
    public void fillInodes() throws IOException {
        Path many = Files.createDirectories(path.resolve("many"));
        try {
            for (int i = 0; i < MOST_INODES; i++) {
                Files.createTempFile(many, null, null);
            }
        } catch (FileSystemException e) {
            // that was the last one
        }
    }

    public void empty() throws IOException {
        Lab.sh("rm -rf " + path.resolve("many"));
        Files.deleteIfExists(path.resolve("filler"));
    }

    @Override
    public void close() {
        Lab.run(Duration.ofSeconds(10), "umount", "-l", path.toString());
    }
}

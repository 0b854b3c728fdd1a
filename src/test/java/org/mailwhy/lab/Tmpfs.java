package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A small file system of its own below a directory of the test's. */
record Tmpfs(Path path) implements AutoCloseable {

    static Tmpfs mount(Path path, long bytes) throws IOException {
        Files.createDirectories(path);
        Lab.sh("mount -t tmpfs -o mode=755,size=%d tmpfs %s".formatted(bytes, path));
        return new Tmpfs(path);
    }

    /** Leaves about so many bytes free. */
    void leave(long bytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        Lab.sh("head -c %d /dev/zero > %s/filler".formatted(Math.max(0, free - bytes), path));
    }

    void empty() throws IOException {
        Files.deleteIfExists(path.resolve("filler"));
    }

    @Override
    public void close() {
        Lab.run(Duration.ofSeconds(10), "umount", "-l", path.toString());
    }
}

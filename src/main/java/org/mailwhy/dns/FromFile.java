package org.mailwhy.dns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made from a file, and anew when the file has changed: a lease or a VPN changes
/// the name servers under a running program, and glibc notices it too.
final class FromFile<T> implements Supplier<T> {
    private static final FileTime ABSENT = FileTime.fromMillis(-1);

    private final Path file;
    private final Supplier<T> making;
    private @Nullable Made<T> last;

    private record Made<T>(FileTime from, T value) {}

    FromFile(Path file, Supplier<T> making) {
        this.file = file;
        this.making = making;
    }

    @Override
    public synchronized T get() {
        FileTime changed = changed();
        Made<T> made = last;
        if (made == null || !made.from().equals(changed)) {
            made = new Made<>(changed, making.get());
            last = made;
        }
        return made.value();
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return ABSENT;
        }
    }
}

package org.mailwhy.log;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;

/// The words of the operating system (strerror) at the end of a line, and what they prove.
final class SystemError {
    private static final Map<String, Cause> CAUSES =
            Map.ofEntries(
                    Map.entry("No space left on device", Cause.DISK_FULL),
                    // of the account that owns the mail
                    Map.entry("Disk quota exceeded", Cause.DISK_FULL),
                    Map.entry("Read-only file system", Cause.SERVER_ERROR),
                    Map.entry("Input/output error", Cause.SERVER_ERROR),
                    Map.entry("Structure needs cleaning", Cause.SERVER_ERROR),
                    Map.entry("Permission denied", Cause.SERVER_ERROR),
                    Map.entry("Operation not permitted", Cause.SERVER_ERROR),
                    Map.entry("Too many open files", Cause.OVERLOAD),
                    Map.entry("Cannot allocate memory", Cause.OVERLOAD),
                    Map.entry("Out of memory", Cause.OVERLOAD),
                    Map.entry("Resource temporarily unavailable", Cause.OVERLOAD),
                    Map.entry("No buffer space available", Cause.OVERLOAD));

    /// errno(3), as Node begins its words with it.
    private static final Map<String, Cause> NAMES =
            Map.ofEntries(
                    Map.entry("ENOSPC", Cause.DISK_FULL),
                    Map.entry("EDQUOT", Cause.DISK_FULL),
                    Map.entry("EROFS", Cause.SERVER_ERROR),
                    Map.entry("EIO", Cause.SERVER_ERROR),
                    Map.entry("EACCES", Cause.SERVER_ERROR),
                    Map.entry("EPERM", Cause.SERVER_ERROR),
                    Map.entry("EMFILE", Cause.OVERLOAD),
                    Map.entry("ENFILE", Cause.OVERLOAD),
                    Map.entry("ENOMEM", Cause.OVERLOAD),
                    Map.entry("EAGAIN", Cause.OVERLOAD));

    private static final String FAILED = " failed: ";

    private SystemError() {}

    static Optional<Cause> cause(String text) {
        return at(text, text.lastIndexOf(": "), ": ".length())
                .or(() -> at(text, text.lastIndexOf(FAILED), FAILED.length()));
    }

    /// Where nothing stands behind it, so that no address in the line can hold it.
    static Optional<Cause> last(String text) {
        int mark = text.lastIndexOf(": ");
        return Optional.ofNullable(mark < 0 ? null : CAUSES.get(text.substring(mark + 2)));
    }

    /// `[Error: ]ENOSPC: no space left on device, write`
    static Optional<Cause> ofNode(String words) {
        Cursor cursor = new Cursor(words);
        cursor.skip("Error: ");
        @Nullable String name = cursor.until(": ");
        return Optional.ofNullable(name == null ? null : NAMES.get(name));
    }

    private static Optional<Cause> at(String text, int mark, int length) {
        return CAUSES.entrySet().stream()
                .filter(entry -> mark >= 0 && text.startsWith(entry.getKey(), mark + length))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package org.mailwhy.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read.
///
/// @param bytes uncompressed
/// @param skipped lines that are too long or have no envelope that is known
/// @param first time in the log; null when no line has one
/// @param problems what could not be read to its end, and why
public record Coverage(
        List<String> files,
        long lines,
        long bytes,
        long skipped,
        @Nullable Instant first,
        @Nullable Instant last,
        List<String> problems) {
    public Coverage {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}

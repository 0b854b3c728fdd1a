package org.mailwhy.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Lines of anything: what is beyond the limit of a line is dropped, what is no UTF-8 becomes
/// U+FFFD.
final class BoundedLines {
    private final InputStream in;
    private final int maxBytes;

    /// @param maxBytes kept of a line
    BoundedLines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in);
        this.maxBytes = maxBytes;
    }

    /// The next line without its end; empty when there is none.
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < maxBytes) {
                line.write(read);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}

package org.mailwhy.report;

import org.jspecify.annotations.Nullable;
import org.mailwhy.Observation.Refused;

/// A refusal and the log line that proves it.
///
/// @param program the syslog tag, such as `postfix/smtp`
public record Sighting(Refused refused, String software, String program, Place place, String text) {

    /// @param line from 1; null when the lines before it were not read
    /// @param offset of its first byte in the uncompressed log
    public record Place(String file, @Nullable Long line, long offset) {}
}

package org.mailwhy.log;

import java.util.Optional;

/// Puts together a line that a container engine wrote in parts (of 16 KiB each).
final class Parts {
    private final StringBuilder begun = new StringBuilder();

    /// The line is longer than any of ours: where its next part begins its writer may have chosen.
    private boolean tooLong;

    /// The whole line when this part ends it.
    Optional<String> whole(String part, boolean ends) {
        tooLong |= begun.length() + part.length() > Scanner.MAX_LINE;
        if (!tooLong) {
            begun.append(part);
        }
        if (!ends) {
            return Optional.empty();
        }
        Optional<String> whole = tooLong ? Optional.empty() : Optional.of(begun.toString());
        begun.setLength(0);
        tooLong = false;
        return whole;
    }
}

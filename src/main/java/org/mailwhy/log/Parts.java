package org.mailwhy.log;

import java.util.Optional;

/// Puts together a line that a container engine wrote in parts (of 16 KiB each).
final class Parts {
    private final StringBuilder begun = new StringBuilder();

    /// The whole line when this part ends it.
    Optional<String> whole(String part, boolean ends) {
        if (begun.length() + part.length() > Scanner.MAX_LINE) {
            begun.setLength(0);
            return ends ? Optional.of(part) : Optional.empty();
        }
        begun.append(part);
        if (!ends) {
            return Optional.empty();
        }
        String whole = begun.toString();
        begun.setLength(0);
        return Optional.of(whole);
    }
}

package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// Who refused whom.
public enum Direction {
    /// Our server answered a client.
    GIVEN,
    /// A remote server answered ours.
    RECEIVED,
    /// A server answered our probe.
    PROBE;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
        return label;
    }

    public static Optional<Direction> of(String label) {
        return Labels.find(values(), Direction::label, label);
    }
}

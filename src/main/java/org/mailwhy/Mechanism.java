package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// How a server acts on a cause that it names: "rate limited because of your reputation" is
/// [Cause#REPUTATION] by [#THROTTLE].
public enum Mechanism {
    THROTTLE,
    BLOCK;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
        return label;
    }

    public static Optional<Mechanism> of(String label) {
        return Labels.find(values(), Mechanism::label, label);
    }
}

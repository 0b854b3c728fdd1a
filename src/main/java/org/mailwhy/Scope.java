package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// Whom a refusal concerns.
public enum Scope {
    MESSAGE,
    CLIENT,
    SENDER,
    RECIPIENT,
    DOMAIN,
    SERVER,
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
        return label;
    }

    public static Optional<Scope> of(String label) {
        return Labels.find(values(), Scope::label, label);
    }
}

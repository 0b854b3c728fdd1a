package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// How sure a diagnosis is, best first.
public enum Certainty {
    /// A measurement on the host, or a log line in which the server states the condition itself,
    /// explains the reply. A log of the reply's text never confirms.
    CONFIRMED,
    /// Probability of 0.75 or more.
    LIKELY,
    /// Probability of 0.5 or more.
    POSSIBLE,
    /// Less: the cause is then [Cause#UNKNOWN] and only the ranking says more.
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
        return label;
    }

    public static Optional<Certainty> of(String label) {
        return Labels.find(values(), Certainty::label, label);
    }
}

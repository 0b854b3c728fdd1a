package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// Where in an SMTP session something was said, in the order of RFC 5321.
public enum Phase {
    CONNECT,
    BANNER,
    HELLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    END_OF_DATA,
    IDLE,
    QUIT,
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The contract's word.
    public String label() {
        return label;
    }

    public static Optional<Phase> of(String label) {
        return Labels.find(values(), Phase::label, label);
    }
}

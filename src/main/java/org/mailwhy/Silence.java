package org.mailwhy;

import java.util.Locale;
import java.util.Optional;

/// How a server did not answer. The labels are the contract's probe outcomes.
public enum Silence {
    /// The connection was refused, or there was no route.
    REFUSED,
    /// Connected, but no greeting within the limit.
    NO_BANNER,
    /// The connection was closed without a reply.
    DROPPED,
    /// No reply within the limit, to the connection attempt or to a command.
    TIMEOUT,
    /// The name could not be resolved.
    DNS,
    /// The TLS handshake failed.
    TLS,
    /// What came was not SMTP, or was beyond a limit.
    PROTOCOL;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String label() {
        return label;
    }

    public static Optional<Silence> of(String label) {
        return Labels.find(values(), Silence::label, label);
    }
}

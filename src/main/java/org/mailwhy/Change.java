package org.mailwhy;

import java.util.Locale;

/// What happened to an incident; carries it as it is after the change.
public sealed interface Change {
    Incident incident();

    record Opened(Incident incident) implements Change {}

    record Updated(Incident incident) implements Change {}

    record Resolved(Incident incident) implements Change {}

    record Reopened(Incident incident) implements Change {}

    /// `opened`, `updated`, `resolved`, `reopened`.
    default String label() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}

package org.mailwhy;

import java.util.Locale;

/// What happened to an incident; carries it as it is after the change.
public sealed interface Change {
    Incident incident();

    record Opened(Incident incident) implements Change {}

    /// Its cause, certainty or muting changed.
    record Updated(Incident incident) implements Change {}

    record Resolved(Incident incident) implements Change {}

    record Reopened(Incident incident) implements Change {}

    /// Only the tally or the figures moved: the verdict is as before. The ledger stores the
    /// incident; the timeline and the event stream leave it out.
    record Counted(Incident incident) implements Change {}

    /// `opened`, `updated`, `resolved`, `reopened`, `counted`.
    default String label() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}

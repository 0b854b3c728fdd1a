package org.mailwhy.incident;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;

/// The past. Every query has a limit (1 to 200) and a cursor (the id of the last row seen, null at
/// first); newest first.
public interface History {
    /// @param open true: open ones, false: resolved ones, null: both
    List<Incident> incidents(@Nullable Boolean open, int limit, @Nullable String after)
            throws Ledger.LedgerException;

    Optional<Incident> incident(String id) throws Ledger.LedgerException;

    List<Judged> observations(int limit, @Nullable String after) throws Ledger.LedgerException;

    /// Those of one incident.
    List<Judged> observationsOf(String incident, int limit, @Nullable String after)
            throws Ledger.LedgerException;

    /// How an incident came to be what it is, oldest first.
    List<Moment> timeline(String incident, int limit) throws Ledger.LedgerException;

    /// @param change as in [org.mailwhy.Change#label]
    record Moment(java.time.Instant at, String change, Incident incident) {}
}

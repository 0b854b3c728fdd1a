package org.mailwhy.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Notices that wait to be delivered.
public interface Outbox {
    /// Those whose time has come, oldest first and for each incident in order: a notice waits for
    /// the earlier one of its incident and receiver.
    ///
    /// @param limit for each receiver: one in trouble takes no room from the others
    List<Notice> due(Instant now, int limit) throws Ledger.LedgerException;

    void settle(Notice notice, Outcome outcome) throws Ledger.LedgerException;

    /// How many wait, by receiver.
    Map<String, Long> pending() throws Ledger.LedgerException;

    /// How a delivery ended.
    sealed interface Outcome {
        record Delivered() implements Outcome {}

        /// Try again at that time.
        record Later(Instant at, String why) implements Outcome {}

        /// The receiver will never take it.
        record GivenUp(String why) implements Outcome {}
    }
}

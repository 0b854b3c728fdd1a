package org.mailwhy.incident;

/// What must not be forgotten.
public interface Ledger {
    /// Stores the observations, incidents, notices, minutes and positions of a batch in one
    /// transaction.
    ///
    /// @throws LedgerException when nothing of it was stored; the same call may be made again
    void commit(Batch batch, Step step) throws LedgerException;

    Resume resume() throws LedgerException;

    /// The store is full, locked or gone.
    final class LedgerException extends Exception {
        public LedgerException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

/// The ledger, the outbox and the history, in embedded SQLite.
@NullMarked
package org.mailwhy.store;

import org.jspecify.annotations.NullMarked;

package org.mailwhy.web;

import java.io.IOException;
import org.mailwhy.incident.Ledger.LedgerException;

/// Answers the requests of one path.
interface Endpoint {
    Answer answer(Request request) throws IOException, Problem, LedgerException;
}

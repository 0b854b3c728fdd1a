package org.mailwhy.mta;

import java.util.List;

/// A kind of mail server: where it is, and what its configuration means.
interface Kind {
    String software();

    /// All of it on this host that the options speak of; empty when there is none.
    List<Found> find(MtaOptions options) throws InterruptedException;
}

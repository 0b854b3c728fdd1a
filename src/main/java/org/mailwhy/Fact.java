package org.mailwhy;

import java.time.Instant;

/// Anything a watcher reports.
public sealed interface Fact permits Observation, Accepted, Measurement, Event {
    /// When it happened, by the clock of the place where it happened. It only correlates:
    /// forgetting and resolving go by the batch's time.
    Instant at();

    Origin origin();
}

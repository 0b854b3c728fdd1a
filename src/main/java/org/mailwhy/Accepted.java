package org.mailwhy;

import java.time.Instant;

/// A probe was accepted to its depth.
///
/// @param reply the last reply before QUIT
public record Accepted(Instant at, Origin origin, String server, Dialogue dialogue, Reply reply)
        implements Fact {}

package org.mailwhy.store;

import java.time.Duration;

/// How much is kept.
///
/// @param age of observations and resolved incidents; open incidents are kept
/// @param maxBytes of the database file; its journal takes up to 8 MiB beside it
public record Retention(Duration age, long maxBytes) {}

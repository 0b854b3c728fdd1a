package org.mailwhy;

import org.jspecify.annotations.Nullable;

/// A value held against a limit.
///
/// @param subject what was measured: a path, a mailbox, a service
/// @param limit null when the value speaks for itself
/// @param unit `bytes`, `inodes`, `processes`, `connections`, `messages`, `seconds`, `ratio`, …
public record Measured(String subject, double value, @Nullable Double limit, String unit) {}

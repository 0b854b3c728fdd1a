package org.mailwhy;

import org.jspecify.annotations.Nullable;

/// Who reports a fact.
///
/// @param node name of the agent's host
/// @param source the watcher, as in metrics: `probe`, `host`, `limits`, `queue`, `quota`, or the
///   log's name
/// @param position where in the source; null where that means nothing
public record Origin(String node, String source, @Nullable String position) {}

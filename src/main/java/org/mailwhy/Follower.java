package org.mailwhy;

import org.jspecify.annotations.Nullable;

/// A watcher that reads on and on; the file is its buffer.
public interface Follower {
    /// As in the position and the metrics.
    String name();

    /// Ends only by interruption.
    ///
    /// @param from null at the very first start, which begins at the end
    void follow(@Nullable Position from, Inbox to) throws InterruptedException;
}

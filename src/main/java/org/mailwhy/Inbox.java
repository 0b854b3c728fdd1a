package org.mailwhy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where watchers put facts. Bounded: a full one makes the caller wait.
public interface Inbox {
    /// Takes all of them or waits; the position is stored together with the facts.
    void put(List<Fact> facts, @Nullable Position reached) throws InterruptedException;
}

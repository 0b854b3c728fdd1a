package org.mailwhy;

import java.util.List;

/// A watcher that looks when it is told to; the schedule calls it.
public interface Sampler {
    String name();

    /// What is to be seen now; empty while a server asked to be left alone.
    List<Fact> look() throws InterruptedException;
}

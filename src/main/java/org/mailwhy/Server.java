package org.mailwhy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A server under watch.
///
/// @param name the label
/// @param address host and port
/// @param local this host runs it: host evidence applies
/// @param hello what our prober says in EHLO, by which its own lines are known in the server's log
/// @param instance the mail server instance of this host that it is; null: any
/// @param every the interval of its probes
public record Server(
        String name,
        String address,
        boolean local,
        String hello,
        @Nullable String instance,
        Duration every) {}

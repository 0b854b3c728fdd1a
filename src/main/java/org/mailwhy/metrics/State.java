package org.mailwhy.metrics;

import java.time.Duration;
import java.util.Map;
import org.mailwhy.incident.Situation;

/// All that gauges are made of.
///
/// @param quotaWarn usage from which a mailbox counts as `near`, 0 to 1
/// @param pending notices that wait, by receiver
/// @param lags of the logs that were read
/// @param reloaded whether the last configuration was accepted
record State(
        Situation situation,
        double quotaWarn,
        Map<String, Long> pending,
        Map<String, Duration> lags,
        boolean reloaded) {}

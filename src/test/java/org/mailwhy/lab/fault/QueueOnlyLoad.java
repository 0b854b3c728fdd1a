package org.mailwhy.lab.fault;

import java.util.Map;

/** Nothing: above `queue_only_load` Exim accepts, and delivers later. */
final class QueueOnlyLoad extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.nothing("250 .*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("queue_only_load", "0.001");
    }
}

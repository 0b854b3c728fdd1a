package org.mailwhy.lab.fault;

import java.util.Map;

/** Nothing: a bot that talks before the greeting is turned away for good. */
final class EnforcedSync extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.nothing("554 .*");
    }

    @Override
    Map<String, String> options() {
        return Map.of("smtp_enforce_sync", "true", "pipelining_connect_advertise_hosts", "");
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.early(stage.port());
    }
}

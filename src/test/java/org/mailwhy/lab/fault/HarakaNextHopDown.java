package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The next hop refuses connections; clients are still accepted. */
final class HarakaNextHopDown implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        stage.server().reconfigure("lmtp.ini", "host=127.0.0.1\nport=1\n");
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        stage.server().reconfigure("lmtp.ini", stage.lmtp());
    }
}

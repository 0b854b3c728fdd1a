package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** A decoy: a plugin of the site claims a full disk; the disk is healthy. */
final class HarakaRuleClaimsFullDisk implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.site(
                "rule",
                "rcpt",
                """
                if (params[0].user === 'small')
                    return next(DENYSOFT, DSN.sys_disk_full('Insufficient system storage', 452))\
                """);
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.message(stage.port(), "small@lab.test", 500);
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

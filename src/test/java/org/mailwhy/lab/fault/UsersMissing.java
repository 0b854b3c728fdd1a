package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The list of users is gone: Dovecot can look up no recipient. */
final class UsersMissing implements Fault<DovecotStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        Lab.sh("mv %1$s %1$s.gone".formatted(stage.users()));
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        Lab.sh("mv %1$s.gone %1$s".formatted(stage.users()));
    }
}

package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** Exim's queue no longer belongs to its user. */
final class SpoolRefusesWrites implements Fault<EximStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, "421 Unexpected failure.*");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        Lab.sh("chmod 555 %1$s/input && chown root %1$s/input".formatted(stage.server().spool()));
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        stage.server()
                .inside(
                        "chmod 750 %1$s/input && chown Debian-exim %1$s/input"
                                .formatted(stage.server().spool()));
    }
}

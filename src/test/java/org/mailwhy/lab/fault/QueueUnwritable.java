package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;

/** The queue no longer belongs to its owner. */
final class QueueUnwritable implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.SERVER_ERROR, Certainty.LIKELY, Truth.SILENCE);
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        Lab.sh(
                "chown root:root %1$s && chmod 700 %1$s"
                        .formatted(stage.server().queue().resolve("incoming")));
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        Lab.sh(
                "chown list %1$s && chmod 700 %1$s"
                        .formatted(stage.server().queue().resolve("incoming")));
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Milter;

/** The mail filter does not run. */
final class MilterDown implements Fault<PostfixStage> {
    private @Nullable Milter milter;

    @Override
    public Truth truth() {
        return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.7.1 .*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        milter = new Milter("");
        stage.server().with("smtpd_milters", milter.endpoint());
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        close();
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        milter = new Milter("", port());
    }

    private int port() {
        Milter last = milter;
        return last == null ? 0 : last.port();
    }

    @Override
    public void close() throws IOException {
        if (milter != null) {
            milter.close();
        }
    }
}

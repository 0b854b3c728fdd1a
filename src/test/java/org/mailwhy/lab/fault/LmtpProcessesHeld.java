package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** As many clients as lmtp may have processes sit and wait. */
final class LmtpProcessesHeld implements Fault<DovecotStage> {
    private final List<Mail> held = new ArrayList<>();

    @Override
    public Truth truth() {
        return Truth.of(Cause.OVERLOAD, Certainty.LIKELY, "250 .*");
    }

    @Override
    public void prepare(DovecotStage stage) throws Exception {
        stage.dovecot().withLmtpProcesses(2);
        stage.server().with("lmtp_lhlo_timeout", "1s");
    }

    @Override
    public void inject(DovecotStage stage) throws Exception {
        held.add(Client.connect(stage.dovecot().lmtpPort()));
        held.add(Client.connect(stage.dovecot().lmtpPort()));
    }

    @Override
    public void close() throws IOException {
        for (Mail mail : held) {
            mail.close();
        }
    }

    @Override
    public void cure(DovecotStage stage) throws Exception {
        close();
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** As many clients as smtpd may have processes sit and wait. */
final class AllProcessesHeld implements Fault<PostfixStage> {
    private final List<Mail> held = new ArrayList<>();

    @Override
    public Truth truth() {
        return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, Truth.SILENCE);
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server().withProcesses(2);
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        held.add(Client.connect(stage.port()));
        held.add(Client.connect(stage.port()));
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        close();
    }

    @Override
    public void close() throws IOException {
        for (Mail mail : held) {
            mail.close();
        }
    }
}

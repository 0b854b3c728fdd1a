package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** As many clients as `smtp_accept_max` allows sit and wait. */
final class SmtpAcceptMax implements Fault<EximStage> {
    private final List<Mail> held = new ArrayList<>();

    @Override
    public Truth truth() {
        return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, "421 Too many concurrent .*");
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        stage.server().with("smtp_accept_max", "2");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        held.add(Client.connect(stage.port()));
        held.add(Client.connect(stage.port()));
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        close();
    }

    @Override
    public void close() throws IOException {
        for (Mail mail : held) {
            mail.close();
        }
    }
}

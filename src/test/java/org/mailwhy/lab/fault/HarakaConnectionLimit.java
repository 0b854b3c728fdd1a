package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** One client has more connections than `concurrency.max`. */
final class HarakaConnectionLimit implements Fault<HarakaStage> {
    private final List<Mail> held = new ArrayList<>();

    @Override
    public Truth truth() {
        return Truth.of(
                Cause.CONNECTION_LIMIT, Certainty.CONFIRMED, "421 Too many concurrent connections");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[concurrency]\nenabled=true\nmax=2\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        held.add(Client.connect(stage.port()));
        held.add(Client.connect(stage.port()));
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        close();
    }

    @Override
    public void close() throws IOException {
        for (Mail mail : held) {
            mail.close();
        }
    }
}

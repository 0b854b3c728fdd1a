package org.mailwhy.lab.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** One client has more connections than it may, while few of all processes are left. */
final class ConnectionLimitWhileBusy implements Fault<PostfixStage> {
    private final List<Mail> held = new ArrayList<>();

    @Override
    public Truth truth() {
        return Truth.of(
                Cause.CONNECTION_LIMIT, Certainty.LIKELY, "421 4.7.0 .*too many connections.*");
    }

    @Override
    public void prepare(PostfixStage stage) throws Exception {
        stage.server()
                .withProcesses(6)
                .with("smtpd_client_event_limit_exceptions", "")
                .with("smtpd_client_connection_count_limit", "3");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        for (int i = 0; i < 3; i++) {
            held.add(Client.connect(stage.port()));
        }
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

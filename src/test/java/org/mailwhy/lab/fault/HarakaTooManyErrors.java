package org.mailwhy.lab.fault;

import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Mail;

/** A client makes more mistakes than `unrecognized_commands.max`. */
final class HarakaTooManyErrors implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(
                Cause.PROTOCOL_ERROR, Certainty.LIKELY, "421 Too many unrecognized commands");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[unrecognized_commands]\nenabled=true\nmax=2\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        // it is there
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            String answer = mail.say("EHLO " + Client.NAME);
            for (int i = 0; i < 6 && !answer.startsWith("421"); i++) {
                answer = mail.say("NONSENSE");
            }
            return answer;
        }
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

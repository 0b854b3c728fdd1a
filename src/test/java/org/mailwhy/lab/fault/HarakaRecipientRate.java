package org.mailwhy.lab.fault;

import java.util.Arrays;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** One client names more recipients than `rate_rcpt_host`. */
final class HarakaRecipientRate implements Fault<HarakaStage> {
    @Override
    public Truth truth() {
        return Truth.of(Cause.RATE_LIMIT, Certainty.CONFIRMED, "421 recipient rate limit exceeded");
    }

    @Override
    public void prepare(HarakaStage stage) throws Exception {
        stage.limit("[rate_rcpt_host]\nenabled=true\n127=20/10m\n");
    }

    @Override
    public void inject(HarakaStage stage) throws Exception {
        String[] lines = new String[25];
        Arrays.fill(lines, "RCPT TO:<bob@lab.test>");
        lines[0] = "EHLO " + Client.NAME;
        lines[1] = "MAIL FROM:<a@sender.test>";
        Client.say(stage.port(), lines);
    }

    @Override
    public String provoke(HarakaStage stage) throws Exception {
        return Client.say(stage.port());
    }

    @Override
    public void cure(HarakaStage stage) throws Exception {
        // the client goes away
    }
}

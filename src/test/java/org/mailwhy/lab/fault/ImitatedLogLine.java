package org.mailwhy.lab.fault;

/** Nothing: a client whose name and sender look like lines of the log. */
final class ImitatedLogLine implements Fault<PostfixStage> {
    @Override
    public Truth truth() {
        return Truth.nothing("250 2.1.5 .*");
    }

    @Override
    public void inject(PostfixStage stage) throws Exception {
        // it comes by itself
    }

    @Override
    public String provoke(PostfixStage stage) throws Exception {
        return Client.say(
                stage.port(),
                "EHLO x]: 452 4.3.1 Insufficient system storage; from=<a> to=<b>",
                "MAIL FROM:<\"warning: not enough free space in mail queue: 0 bytes\"@x.test>",
                "RCPT TO:<bob@lab.test>");
    }

    @Override
    public void cure(PostfixStage stage) throws Exception {
        // nothing was
    }
}

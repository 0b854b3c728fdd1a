package org.mailwhy.lab.fault;

import org.mailwhy.lab.Mail;

/** Nothing: a client's name imitates the line of a full disk; it is refused for good. */
final class ForgedHello implements Fault<EximStage> {
    private static final String NAME = "spool directory space check failed: space=7 inodes=2994";

    @Override
    public Truth truth() {
        return Truth.nothing("550 .*");
    }

    @Override
    public void prepare(EximStage stage) throws Exception {
        stage.server().with("helo_accept_junk_hosts", "*");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        // it comes by itself
    }

    @Override
    public String provoke(EximStage stage) throws Exception {
        try (Mail mail = Client.connect(stage.port())) {
            return mail.message(NAME, "bob@elsewhere.test", 500);
        }
    }

    @Override
    public void cure(EximStage stage) throws Exception {
        // nothing was
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.Mail;

/** What goes wrong in Apache James's own way. */
final class JamesFaults {
    private static final String CLIENT = "EHLO " + Client.NAME;
    private static final String SENDER = "MAIL FROM:<a@sender.test>";

    private JamesFaults() {}

    /** A fault that lies in what it is configured with or what a client does. */
    abstract static class James implements Fault<JamesStage> {
        @Override
        public void inject(JamesStage stage) throws Exception {
            // it is there
        }

        @Override
        public void cure(JamesStage stage) throws Exception {
            close();
        }
    }

    /** One message has more recipients than `maxRcpt`. */
    static final class TooManyRecipients extends James {
        @Override
        public Truth truth() {
            return Truth.of(
                    Cause.TOO_MANY_RECIPIENTS,
                    Certainty.LIKELY,
                    "452 4.5.3 Requested action not taken: max recipients reached");
        }

        @Override
        public void prepare(JamesStage stage) throws Exception {
            stage.server()
                    .withHandler(
                            "org.apache.james.smtpserver.fastfail.MaxRcptHandler",
                            "<maxRcpt>2</maxRcpt>");
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            String rcpt = "RCPT TO:<bob@lab.test>";
            return Client.say(stage.port(), CLIENT, SENDER, rcpt, rcpt, rcpt);
        }
    }

    /** A message announces more than `maxmessagesize`. */
    static final class MessageTooLarge extends James {
        @Override
        public Truth truth() {
            return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "552 5.3.4 .*");
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.say(stage.port(), CLIENT, SENDER + " SIZE=99000000");
        }
    }

    /** A message is larger than `maxmessagesize` and did not say so, which is called a quota. */
    static final class LongerThanAnnounced extends James {
        @Override
        public Truth truth() {
            return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "552 Quota exceeded");
        }

        @Override
        public void prepare(JamesStage stage) throws Exception {
            stage.server().with("maxmessagesize", "4");
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.message(stage.port(), "bob@lab.test", 20_000);
        }
    }

    /** One client has as many connections as it may: the next is closed without a word. */
    static final class ConnectionLimit extends James {
        private final List<Mail> held = new ArrayList<>();

        @Override
        public Truth truth() {
            return Truth.either(
                    Cause.CONNECTION_LIMIT, Cause.UNREACHABLE, Certainty.POSSIBLE, Truth.SILENCE);
        }

        @Override
        public void prepare(JamesStage stage) throws Exception {
            stage.server().with("connectionLimitPerIP", "3");
        }

        /** A probe may have a place for a moment. */
        @Override
        public void inject(JamesStage stage) throws Exception {
            for (int i = 0; i < 3; i++) {
                held.add(
                        Lab.eventually(
                                Duration.ofSeconds(20),
                                "a connection",
                                () -> {
                                    Mail mail = Client.connect(stage.port());
                                    if (mail.greeting().isEmpty()) {
                                        mail.close();
                                        throw new IOException("closed");
                                    }
                                    return mail;
                                }));
            }
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.say(stage.port(), CLIENT);
        }

        @Override
        public void close() throws IOException {
            for (Mail mail : held) {
                mail.close();
            }
        }
    }

    /** A mailbox is full to its quota, which shows only after the message was taken. */
    static final class MailboxOver extends James {
        @Override
        public Truth truth() {
            return Truth.of(Cause.MAILBOX_QUOTA, Certainty.LIKELY, "250 .*");
        }

        @Override
        public void inject(JamesStage stage) throws Exception {
            Client.message(stage.port(), "small@lab.test", 19_000);
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.message(stage.port(), "small@lab.test", 5_000);
        }

        @Override
        public void cure(JamesStage stage) throws Exception {
            stage.enlargeMailbox();
        }
    }

    /** A large message finds no space for its temporary file. */
    static final class NoSpaceInData extends James {
        @Override
        public Truth truth() {
            return Truth.either(
                    Cause.DISK_FULL, Cause.SERVER_ERROR, Certainty.POSSIBLE, "451 4.0.0 .*");
        }

        @Override
        public void inject(JamesStage stage) throws Exception {
            stage.spool().leave(0);
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.message(stage.port(), "bob@lab.test", 500_000);
        }

        @Override
        public void cure(JamesStage stage) throws Exception {
            stage.spool().empty();
        }
    }

    /** A decoy: a hook of the site claims a full disk; there is no such thing. */
    static final class RuleClaimsFullDisk extends James {
        private static final String RULE =
                """
                package site;

                import org.apache.james.core.MailAddress;
                import org.apache.james.core.MaybeSender;
                import org.apache.james.protocols.smtp.SMTPSession;
                import org.apache.james.protocols.smtp.hook.HookResult;
                import org.apache.james.protocols.smtp.hook.HookReturnCode;
                import org.apache.james.protocols.smtp.hook.RcptHook;

                public class Rule implements RcptHook {
                    @Override
                    public HookResult doRcpt(SMTPSession it, MaybeSender from, MailAddress to) {
                        return to.getLocalPart().equals("small")
                                ? HookResult.builder()
                                        .hookReturnCode(HookReturnCode.denySoft())
                                        .smtpReturnCode("452")
                                        .smtpDescription("4.3.1 Insufficient system storage")
                                        .build()
                                : HookResult.DECLINED;
                    }
                }
                """;

        @Override
        public Truth truth() {
            return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
        }

        @Override
        public void prepare(JamesStage stage) throws Exception {
            stage.server().withClass("site.Rule", RULE).withHandler("site.Rule", "");
        }

        @Override
        public String provoke(JamesStage stage) throws Exception {
            return Client.message(stage.port(), "small@lab.test", 500);
        }
    }
}

package org.mailwhy.lab.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.lab.Lab;
import org.mailwhy.lab.Mail;
import org.mailwhy.lab.Milter;

/** What goes wrong in Sendmail's own way. */
final class SendmailFaults {
    private static final String CLIENT = "EHLO " + Client.NAME;
    private static final String SENDER = "MAIL FROM:<a@sender.test>";

    private SendmailFaults() {}

    /** A fault that lies in what it is configured with or what a client does. */
    abstract static class Sendmail implements Fault<SendmailStage> {
        @Override
        public void inject(SendmailStage stage) throws Exception {
            // it is there
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            close();
        }
    }

    /** The queue has less free than `MinFreeBlocks`; it looks when it is told to start anew. */
    static final class DiskBelowMinimum extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "452 4.4.5 .*");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.spool().leave(200_000);
            stage.server().reload();
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.spool().empty();
            stage.server().reload();
        }
    }

    /** It believes in the space that it saw five minutes ago; the message itself finds none. */
    static final class NoSpaceInData extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, "421 4.3.1 .*");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.spool().leave(40_000);
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            return Client.message(stage.port(), "bob@lab.test", 300_000);
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.spool().empty();
        }
    }

    /** No inode is left in the queue, with bytes to spare. */
    static final class OutOfInodes extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.DISK_FULL, Certainty.CONFIRMED, Truth.SILENCE);
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.spool().fillInodes();
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.spool().empty();
        }
    }

    /** The file system of the queue takes no more writes. */
    static final class QueueReadOnly extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.SERVER_ERROR, Certainty.CONFIRMED, "421 4.3.0 .*|");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            Lab.sh("mount -o remount,ro " + stage.spool().path());
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            Lab.sh("mount -o remount,rw " + stage.spool().path());
        }
    }

    /** As many clients as it may have children sit and wait: it listens no more. */
    static final class AllChildrenHeld extends Sendmail {
        private final List<Mail> held = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Truth truth() {
            return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, Truth.SILENCE);
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server().with("MaxDaemonChildren", "3");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            provoke(stage);
        }

        /** One that is served stays, until all places are taken. */
        @Override
        public String provoke(SendmailStage stage) throws Exception {
            try {
                Mail mail = Client.connect(stage.port());
                held.add(mail);
                return mail.greeting();
            } catch (IOException e) {
                return Truth.SILENCE;
            }
        }

        @Override
        public void close() throws IOException {
            for (Mail mail : held) {
                mail.close();
            }
        }
    }

    /** The load of the machine is above `RefuseLA`. */
    static final class LoadLimit extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.OVERLOAD, Certainty.CONFIRMED, Truth.SILENCE);
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.server().with("RefuseLA", "1").reconfigure();
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.server().with("RefuseLA", "900").reconfigure();
        }
    }

    /** One client has more connections than `ClientConn` allows. */
    static final class ConnectionLimit extends Sendmail {
        private final List<Mail> held = new ArrayList<>();

        @Override
        public Truth truth() {
            return Truth.of(Cause.CONNECTION_LIMIT, Certainty.CONFIRMED, "421 4.3.2 .*");
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server()
                    .withFeature("FEATURE(`conncontrol', `nodelay', `terminate')dnl")
                    .withAccess("ClientConn:", "3");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            for (int i = 0; i < 3; i++) {
                held.add(Client.connect(stage.port()));
            }
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            return Client.say(stage.port());
        }

        @Override
        public void close() throws IOException {
            for (Mail mail : held) {
                mail.close();
            }
        }
    }

    /** One client connects more often than `ClientRate` allows in a minute. */
    static final class ConnectionRate extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.RATE_LIMIT, Certainty.CONFIRMED, "421 4.3.2 .*");
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server()
                    .withFeature("FEATURE(`ratecontrol', `nodelay', `terminate')dnl")
                    .withAccess("ClientRate:", "40");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            for (int i = 0; i < 45; i++) {
                Client.say(stage.port());
            }
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            return Client.say(stage.port());
        }
    }

    /** One message has more recipients than `MaxRecipientsPerMessage`. */
    static final class TooManyRecipients extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.TOO_MANY_RECIPIENTS, Certainty.LIKELY, "452 4.5.3 .*");
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server().with("MaxRecipientsPerMessage", "2");
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            String rcpt = "RCPT TO:<bob@lab.test>";
            return Client.say(
                    stage.port(),
                    CLIENT,
                    SENDER,
                    rcpt,
                    "RCPT TO:<postmaster@lab.test>",
                    rcpt,
                    "RCPT TO:<root@lab.test>");
        }
    }

    /** A message is larger than `MaxMessageSize`. */
    static final class MessageTooLarge extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.MESSAGE_SIZE, Certainty.LIKELY, "552 5.2.3 .*");
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server().with("MaxMessageSize", "10000");
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            return Client.message(stage.port(), "bob@lab.test", 30_000);
        }
    }

    /** An access rule of the operator's says what it is told. */
    abstract static class Rule extends Sendmail {
        abstract String says();

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.server().rule("Connect:127.0.0.1", says());
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.server().withoutRule();
        }
    }

    /** The operator closes the door with an access rule and says so. */
    static final class ClosedByOperator extends Rule {
        @Override
        public Truth truth() {
            return Truth.of(Cause.MAINTENANCE, Certainty.LIKELY, "421 4.3.2 .*");
        }

        @Override
        String says() {
            return "ERROR:4.3.2:\"421 Down for maintenance\"";
        }
    }

    /** A decoy: an access rule claims a full disk; the disk is healthy. */
    static final class RuleClaimsFullDisk extends Rule {
        @Override
        public Truth truth() {
            return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
        }

        @Override
        String says() {
            return "ERROR:4.3.1:\"452 Insufficient system storage\"";
        }
    }

    /** A mail filter, healthy at first. */
    abstract static class Filter extends Sendmail {
        private int port;
        private @Nullable AutoCloseable filter;

        /** What takes its place. */
        abstract @Nullable AutoCloseable instead(int port) throws IOException;

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            Milter made = new Milter("");
            filter = made;
            port = made.port();
            stage.server().withMilter(port);
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            replace(() -> instead(port));
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            replace(() -> new Milter("", port));
        }

        /** The port of the one before is free a moment after its end. */
        private void replace(Callable<@Nullable AutoCloseable> other) throws Exception {
            close();
            filter = null;
            filter = Lab.eventually(Duration.ofSeconds(10), "the filter's port", other);
        }

        @Override
        public void close() throws IOException {
            try {
                if (filter != null) {
                    filter.close();
                }
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    /** A decoy: a mail filter claims a full disk; the disk is healthy. */
    static final class MilterClaimsFullDisk extends Filter {
        @Override
        public Truth truth() {
            return Truth.either(Cause.POLICY, Cause.UNKNOWN, Certainty.UNKNOWN, "452 4.3.1 .*");
        }

        @Override
        AutoCloseable instead(int port) throws IOException {
            return new Milter("452 4.3.1 Insufficient system storage", port);
        }
    }

    /** A mail filter tells a stranger to come back. */
    static final class Greylisting extends Filter {
        @Override
        public Truth truth() {
            return Truth.of(Cause.GREYLISTING, Certainty.LIKELY, "451 4.7.1 .*");
        }

        @Override
        AutoCloseable instead(int port) throws IOException {
            return new Milter(
                    "451 4.7.1 Greylisting in action, please come back in 00:05:00", port);
        }
    }

    /** The mail filter does not run. */
    static final class MilterDown extends Filter {
        @Override
        public Truth truth() {
            return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.2 .*");
        }

        @Override
        @Nullable AutoCloseable instead(int port) {
            return null;
        }
    }

    /** The mail filter takes connections and never answers. */
    static final class MilterHangs extends Filter {
        @Override
        public Truth truth() {
            return Truth.of(Cause.DEPENDENCY, Certainty.LIKELY, "451 4.3.2 .*");
        }

        @Override
        AutoCloseable instead(int port) throws IOException {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        }
    }

    /** The access map is gone. */
    static final class LookupFails extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.either(
                    Cause.DEPENDENCY, Cause.SERVER_ERROR, Certainty.LIKELY, "451 4.[03].0 .*");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            Lab.sh("rm " + stage.server().config().resolveSibling("access.db"));
        }

        @Override
        public void cure(SendmailStage stage) throws Exception {
            stage.server().withoutRule();
        }
    }

    /** The next hop refuses connections; clients are still accepted. */
    static final class NextHopDown extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.either(Cause.DEPENDENCY, Cause.UNREACHABLE, Certainty.LIKELY, "250 .*");
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server().withNextHop("far.test", 1, false);
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            return Client.message(stage.port(), "bob@far.test", 2000);
        }
    }

    /** A client says nothing for longer than `Timeout.command`: it is cut off without a word. */
    static final class IdleClient extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.of(Cause.TIMEOUT, Certainty.LIKELY, Truth.SILENCE);
        }

        @Override
        public void prepare(SendmailStage stage) throws Exception {
            stage.server().with("Timeout.command", "2s");
        }

        @Override
        public String provoke(SendmailStage stage) throws Exception {
            try (Mail mail = Client.connect(stage.port())) {
                return mail.waitForMore();
            }
        }
    }

    /** A reload refuses no one. */
    static final class Reload extends Sendmail {
        @Override
        public Truth truth() {
            return Truth.nothing("250 .*");
        }

        @Override
        public void inject(SendmailStage stage) throws Exception {
            stage.server().reload();
        }
    }
}

package org.mailwhy.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** A Postfix log of any size, always the same: for tests and for `FILE BYTES` by hand. */
final class MadeLog {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss", Locale.ROOT);
    private static final String[] DOMAINS = {
        "example.com", "example.net", "example.org", "mail.test", "shop.test", "uni.test"
    };
    private static final String[] DEFERRALS = {
        "host mx.example.net[198.51.100.25] said: 452 4.2.2 The email account that you tried to"
                + " reach is over quota (in reply to RCPT TO command)",
        "host mx.example.net[198.51.100.25] said: 421 4.7.0 Try again later, closing connection."
                + " (in reply to end of DATA command)",
        "host mx.example.org[198.51.100.26] refused to talk to me: 421 4.3.2 Service not available,"
                + " closing transmission channel",
        "host mx.mail.test[198.51.100.27] said: 450 4.2.0 Greylisted, try again later (in reply to"
                + " RCPT TO command)",
        "host mx.mail.test[198.51.100.27] said: 451 4.7.1 Please try again later (in reply to end"
                + " of DATA command)",
        "connect to mx.shop.test[198.51.100.28]:25: Connection timed out",
        "delivery temporarily suspended: connect to mx.uni.test[198.51.100.29]:25: Connection"
                + " refused",
    };

    private final Random random = new Random(452);
    private final PrintStream out;
    private LocalDateTime now = LocalDateTime.of(2026, 3, 1, 0, 0);
    private int serial;

    private MadeLog(OutputStream out) {
        this.out = new PrintStream(out, false, StandardCharsets.US_ASCII);
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    static void write(Path file, long size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            Counted counted = new Counted(out);
            MadeLog log = new MadeLog(counted);
            while (counted.count < size) {
                log.session();
                log.out.flush();
            }
        }
    }

    private void session() {
        now = now.plusNanos(random.nextLong(400_000_000));
        String client =
                "client"
                        + random.nextInt(5_000)
                        + ".example.net[203.0.113."
                        + random.nextInt(250)
                        + "]";
        int pid = 10_000 + random.nextInt(500);
        say("smtpd", pid, "connect from " + client);
        int fate = random.nextInt(1_000);
        if (fate < 150) {
            refuse(
                    pid,
                    client,
                    "450 4.2.0 <" + recipient() + ">: Recipient address rejected: Greylisted");
        } else if (fate < 160) {
            refuse(pid, client, "452 4.3.1 Insufficient system storage");
        } else if (fate < 170) {
            say("smtpd", pid, "timeout after RCPT from " + client);
        } else {
            message(pid, client);
        }
        say(
                "smtpd",
                pid,
                "disconnect from " + client + " ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5");
    }

    private void refuse(int pid, String client, String reply) {
        say(
                "smtpd",
                pid,
                "NOQUEUE: reject: RCPT from "
                        + client
                        + ": "
                        + reply
                        + "; from=<sender@shop.test> to=<"
                        + recipient()
                        + "> proto=ESMTP helo=<client.example.net>");
    }

    private String recipient() {
        return "user" + random.nextInt(20_000) + "@" + DOMAINS[random.nextInt(DOMAINS.length)];
    }

    private void message(int pid, String client) {
        String id = String.format(Locale.ROOT, "%010X", 0x45000_00000L + serial++);
        String to = recipient();
        say("smtpd", pid, id + ": client=" + client);
        say("cleanup", pid + 600, id + ": message-id=<" + serial + ".mail@shop.test>");
        say(
                "qmgr",
                900,
                id
                        + ": from=<sender@shop.test>, size="
                        + (2_000 + random.nextInt(90_000))
                        + ", nrcpt=1 (queue active)");
        if (random.nextInt(100) < 20) {
            deliver(id, to, "deferred (" + DEFERRALS[random.nextInt(DEFERRALS.length)] + ")");
            now = now.plusNanos(random.nextLong(400_000_000));
        }
        deliver(id, to, "sent (250 2.0.0 Ok: queued as 4Xh" + random.nextInt(1_000_000) + ")");
        say("qmgr", 900, id + ": removed");
    }

    private void deliver(String id, String to, String status) {
        say(
                "smtp",
                12_000 + random.nextInt(50),
                id
                        + ": to=<"
                        + to
                        + ">, relay=mx.example.net[198.51.100.25]:25, delay=1.2,"
                        + " delays=0.1/0/0.5/0.6, dsn=2.0.0, status="
                        + status);
    }

    private void say(String program, int pid, String words) {
        out.print(STAMP.format(now) + " mx1 postfix/" + program + "[" + pid + "]: " + words + "\n");
    }

    private static final class Counted extends OutputStream {
        private final OutputStream to;
        private long count;

        Counted(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(bytes, from, length);
            count += length;
        }
    }
}

package org.mailwhy.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A plain SMTP client of the tests: the clients that a mail server has. */
public final class Mail implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;
    private final String greeting;

    public Mail(int port) throws IOException {
        this(port, Duration.ofSeconds(30));
    }

    /**
     * @param patience how long it waits for each answer
     */
    public Mail(int port, Duration patience) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) patience.toMillis());
        in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = socket.getOutputStream();
        greeting = reply();
    }

    /** A session that is served: a probe may have the last place for a moment. */
    static Mail served(int port) throws Exception {
        return Lab.eventually(
                Duration.ofSeconds(20),
                "a session",
                () -> {
                    Mail mail = new Mail(port);
                    if (!mail.greeting().startsWith("220")) {
                        mail.close();
                        throw new AssertionError(mail.greeting());
                    }
                    return mail;
                });
    }

    public String greeting() {
        return greeting;
    }

    /** Says one line and returns the last line of the answer. */
    public String say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return reply();
    }

    /** What the server says of its own accord. */
    public String waitForMore() throws IOException {
        return reply();
    }

    private String reply() throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return line == null ? "" : line;
    }

    /** A whole message of about so many bytes; returns the answer that ended it. */
    public static String send(int port, String hello, String to, int size) throws IOException {
        try (Mail mail = new Mail(port)) {
            return mail.message(hello, to, size);
        }
    }

    /** The first answer that is no success, else that to the message. */
    public String message(String hello, String to, int size) throws IOException {
        String answer = greeting;
        for (String line :
                List.of(
                        "EHLO " + hello,
                        "MAIL FROM:<a@sender.test>",
                        "RCPT TO:<" + to + ">",
                        "DATA")) {
            if (!answer.startsWith("2")) {
                return answer;
            }
            answer = say(line);
        }
        if (!answer.startsWith("3")) {
            return answer;
        }
        String body = "0123456789abcdef0123456789abcdef0123456789abcdef\r\n".repeat(size / 50);
        answer = say("Subject: lab\r\n\r\n" + body + ".");
        if (answer.startsWith("2")) {
            say("QUIT");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

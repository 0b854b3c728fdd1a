package org.mailwhy.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A plain SMTP client of the tests: the clients that a mail server has. */
final class Mail implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;
    private final String greeting;

    Mail(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = socket.getOutputStream();
        greeting = reply();
    }

    String greeting() {
        return greeting;
    }

    /** Says one line and returns the last line of the answer. */
    String say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
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
    static String send(int port, String hello, String to, int size) throws IOException {
        try (Mail mail = new Mail(port)) {
            mail.say("EHLO " + hello);
            mail.say("MAIL FROM:<a@sender.test>");
            String rcpt = mail.say("RCPT TO:<" + to + ">");
            if (!rcpt.startsWith("2")) {
                return rcpt;
            }
            mail.say("DATA");
            String body = "0123456789abcdef0123456789abcdef0123456789abcdef\r\n".repeat(size / 50);
            String answer = mail.say("Subject: lab\r\n\r\n" + body + ".");
            mail.say("QUIT");
            return answer;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.mailwhy.lab.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mailwhy.lab.Mail;

/** A client that does not wait for long. */
final class Client {
    static final String NAME = "client.example";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Client() {}

    static Mail connect(int port) throws IOException {
        return new Mail(port, PATIENCE);
    }

    /** What an ordinary message is answered; empty: nothing. */
    static String message(int port) {
        return message(port, "bob@lab.test", 2000);
    }

    static String message(int port, String to, int size) {
        try (Mail mail = connect(port)) {
            return mail.message(NAME, to, size);
        } catch (IOException e) {
            return Truth.SILENCE;
        }
    }

    /** What a client is answered that talks before it is greeted. */
    static String early(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write("EHLO x\r\n".getBytes(StandardCharsets.US_ASCII));
            String line =
                    new BufferedReader(
                                    new InputStreamReader(
                                            socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? Truth.SILENCE : line;
        } catch (IOException e) {
            return Truth.SILENCE;
        }
    }

    /** What the last of these lines is answered, after the greeting. */
    static String say(int port, String... lines) {
        try (Mail mail = connect(port)) {
            String answer = mail.greeting();
            for (String line : lines) {
                answer = mail.say(line);
            }
            return answer;
        } catch (IOException e) {
            return Truth.SILENCE;
        }
    }
}

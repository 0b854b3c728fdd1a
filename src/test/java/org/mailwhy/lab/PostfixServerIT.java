package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The lab itself: does its Postfix start, answer, refuse and stop? */
class PostfixServerIT {
    @Test
    void startsAnswersAndStops() throws Exception {
        Lab.requireRootAnd("postfix");
        Path directory = Lab.directory("postfix");
        try (PostfixServer postfix = new PostfixServer(directory).start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), postfix.port());
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(reader.readLine()).startsWith("220 mx.lab.test");
            Lab.eventually(
                    Duration.ofSeconds(10),
                    "the first line",
                    () -> assertThat(Files.readString(postfix.log())).contains("daemon started"));
        }
    }
}

package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.mta.MailServer.Listener;

class OpenSmtpdTest {
    private static final String CONF =
            """
            # smtp limit max-rcpt 7
            pki mx cert "/etc/ssl/mx.pem"
            smtp limit max-rcpt 50
            smtp max-message-size "10M"
            listen on lo \\
              port 2525
            listen on 192.0.2.1 tls pki mx
            listen on socket
            action "box" maildir
            """;

    @TempDir private Path spool;

    private static double limit(Limit.Kind kind, String conf) {
        return OpenSmtpd.server(SmtpdConf.parse(conf), Path.of("/etc/smtpd.conf"), Path.of("/x"))
                .limits()
                .stream()
                .filter(limit -> limit.kind() == kind)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void itsLimitsAreThoseOfItsConfiguration() {
        assertThat(limit(Limit.Kind.RECIPIENTS, CONF)).isEqualTo(50);
        assertThat(limit(Limit.Kind.MESSAGE_SIZE, CONF)).isEqualTo(10_485_760);
    }

    @Test
    void whatIsNotSetIsAsCompiled() {
        assertThat(limit(Limit.Kind.RECIPIENTS, "")).isEqualTo(1000);
        assertThat(limit(Limit.Kind.MESSAGES_PER_SESSION, "")).isEqualTo(100);
        assertThat(limit(Limit.Kind.MESSAGE_SIZE, "")).isEqualTo(36_700_160);
        assertThat(limit(Limit.Kind.FREE_BYTES, "")).isZero();
    }

    @Test
    void anInterfaceIsAnyAddress() {
        MailServer server =
                OpenSmtpd.server(SmtpdConf.parse(CONF), Path.of("/etc/smtpd.conf"), Path.of("/x"));

        assertThat(server.services().getFirst().listeners())
                .isEqualTo(
                        List.of(
                                new Listener.Tcp(null, 2525),
                                new Listener.Tcp(InetAddress.ofLiteral("192.0.2.1"), 25)));
    }

    @Test
    void aMessageIsAFolder() throws Exception {
        Files.createDirectories(spool.resolve("queue/8b/88bb3d34"));
        Files.createDirectories(spool.resolve("incoming/1"));

        assertThat(new OpenSmtpdQueue(spool).count().queues(Instant.now()))
                .singleElement()
                .returns(1L, queue -> queue.messages());
    }
}

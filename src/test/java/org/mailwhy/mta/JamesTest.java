package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;

class JamesTest {
    private static final String SMTP =
            """
            <smtpservers>
              <smtpserver enabled="true">
                <jmxName>smtpserver-global</jmxName>
                <bind>127.0.0.1:2525</bind>
                <connectionLimit>200</connectionLimit>
                <connectionLimitPerIP>7</connectionLimitPerIP>
                <maxmessagesize>100</maxmessagesize>
                <handlerchain>
                  <handler class="org.apache.james.smtpserver.fastfail.MaxRcptHandler">
                    <maxRcpt>50</maxRcpt>
                  </handler>
                </handlerchain>
              </smtpserver>
              <smtpserver enabled="true">
                <jmxName>smtpserver-TLS</jmxName>
                <bind>0.0.0.0:465</bind>
                <tls socketTLS="true" startTLS="false"/>
                <maxmessagesize>0</maxmessagesize>
              </smtpserver>
              <smtpserver enabled="false"><bind>0.0.0.0:587</bind></smtpserver>
            </smtpservers>
            """;

    @TempDir private Path home;
    private Path config;

    @BeforeEach
    void configure() throws IOException {
        config = Files.createDirectories(home.resolve("conf"));
        Files.writeString(config.resolve("smtpserver.xml"), SMTP);
    }

    private double limit(Limit.Kind kind) throws IOException {
        return James.server(config).limits().stream()
                .filter(limit -> limit.kind() == kind)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void itsLimitsAreThoseOfItsConfiguration() throws IOException {
        assertThat(limit(Limit.Kind.MESSAGE_SIZE)).isEqualTo(102_400);
        assertThat(limit(Limit.Kind.CONNECTIONS_PER_CLIENT)).isEqualTo(7);
        assertThat(limit(Limit.Kind.RECIPIENTS)).isEqualTo(50);
    }

    @Test
    void zeroIsNoLimit() throws IOException {
        Files.writeString(
                config.resolve("smtpserver.xml"),
                "<smtpservers><smtpserver><connectionLimitPerIP>0</connectionLimitPerIP>"
                        + "<maxmessagesize>0</maxmessagesize></smtpserver></smtpservers>");

        assertThat(James.server(config).limits()).isEmpty();
    }

    @Test
    void eachServerThatIsEnabledIsAService() throws IOException {
        assertThat(James.server(config).services())
                .containsExactly(
                        new MailServer.Service(
                                "smtpserver-global",
                                "smtp",
                                200,
                                List.of(
                                        new Listener.Tcp(
                                                InetAddress.ofLiteral("127.0.0.1"), 2525))),
                        new MailServer.Service(
                                "smtpserver-TLS",
                                "smtps",
                                0,
                                List.of(new Listener.Tcp(null, 465))));
    }

    @Test
    void itsLogIsWhereLogbackWritesIt() throws IOException {
        Files.writeString(
                config.resolve("logback.xml"),
                "<configuration><appender><file>logs/james.log</file></appender></configuration>");

        MailServer server = James.server(config);

        assertThat(server.logs()).containsExactly(home.resolve("logs/james.log"));
        assertThat(server.folders()).contains(new Folder(home.resolve("logs"), Role.LOG));
    }

    @Test
    void noEntityIsFollowed() throws IOException {
        Files.writeString(
                config.resolve("smtpserver.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><smtpservers>&e;"
                        + "</smtpservers>");

        assertThatThrownBy(() -> James.server(config)).isInstanceOf(IOException.class);
    }
}

package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Service;

class DovecotTest {
    private static MailServer server() throws IOException {
        String printed = Captured.text("dovecot-2.3/doveconf-a.txt");
        return Dovecot.server(
                DovecotConfiguration.parse(printed),
                printed,
                Path.of("/etc/dovecot/dovecot.conf"),
                Path.of("/usr/sbin/dovecot"));
    }

    @Test
    void lmtpServesProcessesTimesClients() throws Exception {
        assertThat(server().limits())
                .contains(
                        new Limit(
                                Limit.Kind.PROCESSES,
                                "lmtp",
                                5,
                                "connections",
                                "process_limit × client_limit",
                                Cause.OVERLOAD));
    }

    @Test
    void theLargestMessageIsALimit() throws Exception {
        assertThat(server().limits())
                .filteredOn(limit -> limit.kind() == Limit.Kind.MESSAGE_SIZE)
                .singleElement()
                .returns("quota_max_mail_size", Limit::subject)
                .returns(104_857_600.0, Limit::value);
    }

    @Test
    void lmtpIsReachedByPortAndBySocket() throws Exception {
        assertThat(server().services())
                .containsExactly(
                        new Service(
                                "lmtp",
                                "lmtp",
                                5,
                                List.of(
                                        new Listener.Tcp(InetAddress.ofLiteral("127.0.0.1"), 24),
                                        new Listener.Tcp(InetAddress.ofLiteral("::1"), 24),
                                        new Listener.Unix(
                                                Path.of("/var/spool/postfix/private/dovecot-lmtp")),
                                        new Listener.Unix(Path.of("/run/dovecot/lmtp")))));
    }

    @Test
    void thePluginOfTheProtocolMakesItRefuse() throws Exception {
        assertThat(server().settings())
                .containsEntry("quota", "yes")
                .containsEntry("quota_full_tempfail", "yes")
                .containsEntry("version", "2.3.19.1");
    }

    @Test
    void mailLiesWhereItIsTheSameForAllUsers() throws Exception {
        String printed = Captured.text("dovecot-2.3/doveconf-a.txt");

        assertThat(MailLocations.of(DovecotConfiguration.parse(printed)))
                .containsExactly(
                        Path.of("/var/vmail"),
                        Path.of("/var/indexes"),
                        Path.of("/var/control"),
                        Path.of("/srv/boxes"));
    }

    @Test
    void mailBelowHomeLiesInTheHomes() {
        assertThat(locations("mail_location = maildir:~/Maildir"))
                .containsExactly(Path.of("/home"));
        assertThat(locations("mail_path = ~/mail\nmail_home = /srv/%{user | domain}/%{user}"))
                .containsExactly(Path.of("/srv"));
    }

    private static Iterable<Path> locations(String printed) {
        return MailLocations.of(DovecotConfiguration.parse(printed));
    }

    @Test
    void itsOwnLogIsKnown() throws Exception {
        assertThat(server().logs()).containsExactly(Path.of("/var/log/dovecot.log"));
    }

    @Test
    void withoutLmtpItAnswersNobody() {
        MailServer imap =
                Dovecot.server(
                        DovecotConfiguration.parse("protocols = imap\nbase_dir = /run/dovecot"),
                        "",
                        Path.of("/etc/dovecot/dovecot.conf"),
                        Path.of("/usr/sbin/dovecot"));

        assertThat(imap.services()).isEmpty();
        assertThat(imap.limits()).isEmpty();
        assertThat(imap.settings()).doesNotContainKey("quota");
    }
}

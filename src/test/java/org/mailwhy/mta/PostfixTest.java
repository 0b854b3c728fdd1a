package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener.Tcp;
import org.mailwhy.mta.MailServer.Service;

class PostfixTest {
    @TempDir private Path folder;

    private static PostfixConfiguration debian() throws IOException {
        return PostfixConfiguration.parse(
                Captured.text("postfix-3.7/postconf-x.txt"),
                Captured.text("postfix-3.7/postconf-M.txt"),
                Captured.text("postfix-3.7/postconf-Px.txt"));
    }

    private static MailServer server() throws IOException {
        return Postfix.server(debian(), new Program(Path.of("/usr/sbin/postconf")));
    }

    private static List<Limit> limits(Kind kind) throws IOException {
        return server().limits().stream().filter(limit -> limit.kind() == kind).toList();
    }

    @Test
    void itRefusesBelowOneAndAHalfOfTheLargestMessage() throws Exception {
        assertThat(limits(Kind.FREE_BYTES))
                .containsExactly(
                        new Limit(
                                Kind.FREE_BYTES,
                                "/var/spool/postfix",
                                78_643_200,
                                "bytes",
                                "1.5 × message_size_limit",
                                Cause.DISK_FULL));
    }

    @Test
    void aLargerMinimumOfTheQueueWins() {
        assertThat(freeBytes("message_size_limit = 10240000\nqueue_minfree = 20000000"))
                .returns(20_000_000.0, Limit::value)
                .returns("queue_minfree", Limit::formula);
    }

    @Test
    void unlimitedMessagesLeaveTheLastByte() {
        assertThat(freeBytes("message_size_limit = 0\nqueue_minfree = 0"))
                .returns(0.0, Limit::value)
                .returns("queue_minfree", Limit::formula);
    }

    private static Limit freeBytes(String parameters) {
        PostfixConfiguration configuration = PostfixConfiguration.parse(parameters, "", "");
        return new PostfixLimits(configuration, Path.of("/var/spool/postfix")).all().getFirst();
    }

    @Test
    void eachServiceHasItsOwnProcesses() throws Exception {
        assertThat(limits(Kind.PROCESSES))
                .extracting(Limit::subject, Limit::value, Limit::formula)
                .containsExactly(
                        tuple("smtp", 100.0, "default_process_limit"),
                        tuple("submission", 50.0, "maxproc in master.cf"),
                        tuple("submissions", 100.0, "default_process_limit"));
    }

    @Test
    void aServiceMaySetItsOwnLimitAndAnotherNone() throws Exception {
        assertThat(limits(Kind.CONNECTIONS_PER_CLIENT))
                .extracting(Limit::subject, Limit::value)
                .containsExactly(
                        tuple("submission/inet/smtpd_client_connection_count_limit", 20.0),
                        tuple("smtpd_client_connection_count_limit", 50.0));
    }

    @Test
    void aRateIsPerTimeUnitAndOffByDefault() throws Exception {
        assertThat(limits(Kind.RATE_PER_CLIENT))
                .singleElement()
                .returns("smtpd_client_message_rate_limit", Limit::subject)
                .returns(100.0, Limit::value)
                .returns("smtpd_client_message_rate_limit per 60s", Limit::formula);
    }

    @Test
    void theQueueIsAmongItsFolders() throws Exception {
        assertThat(server().folders())
                .contains(new Folder(Path.of("/var/spool/postfix"), Role.QUEUE))
                .contains(new Folder(Path.of("/var/log"), Role.LOG));
    }

    @Test
    void servicesKnowTheirSocketsAndProtocol() throws Exception {
        assertThat(server().services())
                .containsExactly(
                        new Service("smtp", "smtp", 100, List.of(new Tcp(null, 25))),
                        new Service("submission", "smtp", 50, List.of(new Tcp(null, 587))),
                        new Service("submissions", "smtps", 100, List.of(new Tcp(null, 465))),
                        new Service(
                                "192.0.2.1:2525",
                                "smtp",
                                0,
                                List.of(new Tcp(InetAddress.ofLiteral("192.0.2.1"), 2525))));
    }

    @Test
    void postscreenTakesTheConnectionsThatSmtpdServes() {
        PostfixConfiguration configuration =
                PostfixConfiguration.parse(
                        """
                        queue_directory = /var/spool/postfix
                        config_directory = /etc/postfix
                        daemon_directory = /usr/lib/postfix/sbin
                        inet_interfaces = all
                        default_process_limit = 100
                        postscreen_client_connection_count_limit = 50
                        """,
                        """
                        smtp       inet  n       -       y       -       1       postscreen
                        smtpd      pass  -       -       y       -       -       smtpd
                        """,
                        "");
        MailServer server =
                Postfix.server(configuration, new Program(Path.of("/usr/sbin/postconf")));

        assertThat(server.services())
                .containsExactly(new Service("smtp", "smtp", 0, List.of(new Tcp(null, 25))));
        assertThat(server.limits())
                .extracting(Limit::subject)
                .contains("smtpd", "postscreen_client_connection_count_limit")
                .doesNotContain("smtp");
    }

    @Test
    void aServerSaysWhoItIs() throws Exception {
        assertThat(server())
                .returns("postfix", MailServer::instance)
                .returns(Path.of("/etc/postfix"), MailServer::config)
                .returns(List.of(), MailServer::logs);
        assertThat(server().settings())
                .containsEntry("mail_version", "3.7.11")
                .containsEntry("virtual_transport", "lmtp:unix:private/dovecot-lmtp");
        assertThat(server().master().units()).contains("postfix@-.service");
    }

    @Test
    void whatPostconfSaysAgainstItIsTheProblem() throws Exception {
        Files.createSymbolicLink(folder.resolve("postconf"), Path.of("/bin/false"));

        assertThat(new Postfix().find(new MtaOptions("postfix", Path.of("/etc/p2"), folder)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Problem.class,
                        problem -> {
                            assertThat(problem.subject()).isEqualTo("/etc/p2");
                            assertThat(problem.problem()).isEqualTo("postconf: exit status 1");
                        });
    }

    @Test
    void aHostWithoutItHasNone() throws Exception {
        assertThat(new Postfix().find(new MtaOptions("auto", null, folder))).isEmpty();
    }
}

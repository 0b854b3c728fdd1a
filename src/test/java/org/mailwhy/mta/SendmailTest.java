package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;

class SendmailTest {
    /** As m4 writes it. */
    private static final String CF =
            """
            V10/Berkeley
            # minimum number of free blocks on filesystem
            O MinFreeBlocks=5000
            #O RefuseLA=12
            O MaxDaemonChildren=40
            O MaxRecipientsPerMessage=0
            O MaxMessageSize=20000000
            O PidFile=/run/sendmail/mta/sendmail.pid
            O DaemonPortOptions=Family=inet,  Name=MTA-v4, Port=smtp, Addr=127.0.0.1
            O DaemonPortOptions=Family=inet, N=MSP-v4, P=submission, M=Ea
            Kaccess hash -T<TMPF> %s/access
            O QueueDirectory=%s/q*
            """;

    @TempDir private Path folder;

    private MailServer server(String cf) throws Exception {
        return Sendmail.server(
                SendmailCf.parse(cf.formatted(folder, folder)),
                Path.of("/etc/mail/sendmail.cf"),
                Path.of("/usr/sbin/sendmail-mta"));
    }

    private double limit(Kind kind, String cf) throws Exception {
        return server(cf).limits().stream()
                .filter(limit -> limit.kind() == kind)
                .mapToDouble(Limit::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Test
    void itsLimitsAreThoseOfItsConfiguration() throws Exception {
        Files.createDirectories(folder.resolve("q1"));
        double block = Files.getFileStore(folder).getBlockSize();

        assertThat(limit(Kind.FREE_BYTES, CF)).isEqualTo(5000 * block);
        assertThat(limit(Kind.PROCESSES, CF)).isEqualTo(40);
        assertThat(limit(Kind.MESSAGE_SIZE, CF)).isEqualTo(20_000_000);
        assertThat(limit(Kind.RECIPIENTS, CF)).isNaN();
    }

    @Test
    void theLoadAtWhichItRefusesIsRounded() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();

        assertThat(limit(Kind.LOAD, CF)).isEqualTo(12 * processors - 0.5);
        assertThat(limit(Kind.LOAD, CF + "O RefuseLA=9\n")).isEqualTo(8.5);
        assertThat(limit(Kind.LOAD, CF + "O RefuseLA=0\n")).isNaN();
    }

    @Test
    void theLastOfTwoSettingsHolds() throws Exception {
        assertThat(limit(Kind.PROCESSES, CF + "O MaxDaemonChildren=7\n")).isEqualTo(7);
    }

    @Test
    void whatEveryClientMayDoStandsInTheAccessMap() throws Exception {
        Files.writeString(
                folder.resolve("access"),
                """
                Connect:example.com\tOK
                ClientConn:\t\t10
                ClientRate:192.0.2.1\t99
                ClientRate:\t0
                """);

        assertThat(limit(Kind.CONNECTIONS_PER_CLIENT, CF)).isEqualTo(10);
        assertThat(limit(Kind.RATE_PER_CLIENT, CF)).isNaN();
    }

    @Test
    void eachQueueHasItsFolder() throws Exception {
        Files.createDirectories(folder.resolve("q1"));
        Files.createDirectories(folder.resolve("q2"));
        Files.createFile(folder.resolve("quiet"));

        assertThat(server(CF).folders())
                .extracting(Folder::path)
                .startsWith(folder.resolve("q1"), folder.resolve("q2"))
                .doesNotContain(folder.resolve("quiet"));
    }

    @Test
    void itListensWhereItsDaemonsAreToldTo() throws Exception {
        assertThat(server(CF).services().getFirst().listeners())
                .isEqualTo(
                        List.of(
                                new Listener.Tcp(InetAddress.ofLiteral("127.0.0.1"), 25),
                                new Listener.Tcp(null, 587)));
        assertThat(server("V10\n").services().getFirst().listeners())
                .isEqualTo(List.of(new Listener.Tcp(null, 25)));
    }

    @Test
    void aMessageIsAsOldAsItsNameSays() throws Exception {
        Path split = Files.createDirectories(folder.resolve("q2/qf"));
        Path plain = Files.createDirectories(folder.resolve("q1"));
        Files.createFile(plain.resolve("qf6AOGLSaZ000051"));
        Files.createFile(plain.resolve("df6AOGLSaZ000051"));
        Files.createFile(plain.resolve("xf6AOGLSaZ000051"));
        Files.createFile(split.resolve("hf6AOGMSaZ000052"));
        Files.createFile(split.resolve("qf!"));
        Instant now = Instant.parse("2026-11-24T16:31:28Z");

        List<Queue> queues =
                new SendmailQueue(List.of(plain, split.getParent())).count().queues(now);

        assertThat(queues).containsExactly(new Queue("mqueue", 2, Duration.ofMinutes(10)));
    }

    @Test
    void anotherServersSendmailIsNotIt() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path program = Files.createFile(bin.resolve("sendmail"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(new Sendmail().find(new MtaOptions("auto", null, bin))).isEmpty();
    }
}

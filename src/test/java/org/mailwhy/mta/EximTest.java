package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Service;

class EximTest {
    @TempDir private Path spool;

    private static MailServer server(String more) throws Exception {
        String printed = Captured.text("exim-4.96/exim-bP.txt") + more;
        return Exim.server(EximConfiguration.parse(printed), Path.of("/etc/exim4/exim4.conf"));
    }

    @Test
    void itRefusesBelowItsOwnMinimumOfSpoolAndLog() throws Exception {
        assertThat(server("").limits())
                .contains(
                        new Limit(
                                Limit.Kind.FREE_BYTES,
                                "/var/spool/exim4",
                                10_485_760,
                                "bytes",
                                "check_spool_space",
                                Cause.DISK_FULL),
                        new Limit(
                                Limit.Kind.FREE_INODES,
                                "/var/log/exim4",
                                100,
                                "inodes",
                                "check_log_inodes",
                                Cause.DISK_FULL));
    }

    @Test
    void connectionsInReserveAreForOthers() throws Exception {
        assertThat(server("smtp_accept_reserve = 5\n").limits())
                .filteredOn(limit -> limit.kind() == Limit.Kind.PROCESSES)
                .singleElement()
                .returns(15.0, Limit::value)
                .returns("smtp_accept_max − smtp_accept_reserve", Limit::formula);
    }

    @Test
    void aLimitThatIsExpandedForEachConnectionIsNotKnown() throws Exception {
        assertThat(server("smtp_accept_max_per_host = ${if eq{a}{b}{1}{2}}\n").limits())
                .noneMatch(limit -> limit.kind() == Limit.Kind.CONNECTIONS_PER_CLIENT);
    }

    @Test
    void theLoadLimitCountsWhereItIsSet() throws Exception {
        assertThat(server("").limits()).noneMatch(limit -> limit.kind() == Limit.Kind.LOAD);
        assertThat(server("smtp_load_reserve = 5.5\n").limits())
                .filteredOn(limit -> limit.kind() == Limit.Kind.LOAD)
                .singleElement()
                .returns(5.5, Limit::value);
    }

    @Test
    void whatItNeedsAndWhereItListens() throws Exception {
        MailServer exim = server("");

        assertThat(exim.folders())
                .contains(
                        new Folder(Path.of("/var/spool/exim4"), Role.QUEUE),
                        new Folder(Path.of("/var/log/exim4"), Role.LOG));
        assertThat(exim.logs()).containsExactly(Path.of("/var/log/exim4/mainlog"));
        assertThat(exim.master().pidFile()).isEqualTo(Path.of("/run/exim4/exim.pid"));
        assertThat(exim.services())
                .containsExactly(
                        new Service("smtp", "smtp", 20, List.of(new Listener.Tcp(null, 25))));
    }

    @Test
    void aLogBySyslogOrOfAnotherNameEachDayIsNoFileToFollow() throws Exception {
        assertThat(server("log_file_path = syslog : /var/log/exim/%slog-%D\n").logs()).isEmpty();
    }

    @Test
    void aMessageIsAHeaderFileAndTellsItsTimeItself() throws Exception {
        Path split = Files.createDirectories(spool.resolve("input/t"));
        Files.createFile(split.resolve("1xVTtO-00000S-2c-H"));
        Files.createFile(split.resolve("1xVTtO-00000S-2c-D"));
        Files.createFile(spool.resolve("input/1xVTtd-00000000abc-1234-H"));

        Instant now = Instant.parse("2026-11-23T13:16:34Z");
        assertThat(new EximQueue(spool, "").count().queues(now))
                .containsExactly(new Queue("input", 2, Duration.ofSeconds(60)));
    }

    @Test
    void anEmptySpoolHasNoMessage() throws Exception {
        assertThat(new EximQueue(spool, "").count().queues(Instant.EPOCH))
                .containsExactly(new Queue("input", 0, null));
    }
}

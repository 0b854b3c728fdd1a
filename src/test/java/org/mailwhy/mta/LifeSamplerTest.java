package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.Stage;
import org.mailwhy.Fact;
import org.mailwhy.mta.MailServer.Master;

class LifeSamplerTest {
    private static final Instant BOOT = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final long HOUR = 60 * 60 * 100;

    @TempDir private Path folder;
    private Path proc;
    private Path pidFile;

    @BeforeEach
    void aMachineThatBooted() throws IOException {
        proc = Files.createDirectory(folder.resolve("proc"));
        pidFile = folder.resolve("master.pid");
        Files.writeString(
                proc.resolve("stat"), "cpu 1 2\nbtime %d\n".formatted(BOOT.getEpochSecond()));
    }

    @Test
    void aServerThatRunsForLongIsNoNews() throws Exception {
        process(100, "master", HOUR);

        assertThat(sampler("").look()).isEmpty();
    }

    @Test
    void aServerThatStartedLatelyIs() throws Exception {
        process(100, "master", 2 * HOUR - 6000);

        assertThat(sampler("").look())
                .singleElement()
                .isInstanceOfSatisfying(
                        Lifecycle.class,
                        started -> {
                            assertThat(started.stage()).isEqualTo(Stage.STARTED);
                            assertThat(started.at()).isEqualTo(NOW.minusSeconds(60));
                            assertThat(started.server()).isEqualTo("postfix");
                            assertThat(started.text()).isEqualTo("master, process 100, started");
                        });
    }

    @Test
    void aServerThatStartedWithTheMachineSaysSo() throws Exception {
        Instant boot = NOW.minusSeconds(120);
        Files.writeString(proc.resolve("stat"), "btime %d\n".formatted(boot.getEpochSecond()));
        process(100, "master", 20 * 100);

        assertThat(sampler("").look())
                .singleElement()
                .isInstanceOfSatisfying(
                        Lifecycle.class,
                        started -> assertThat(started.by()).isEqualTo("the boot of the machine"));
    }

    @Test
    void anUpgradeSaysWhoRanWhat() throws Exception {
        Files.createDirectory(folder.resolve("apt"));
        Files.writeString(
                folder.resolve("apt/history.log"),
                """

                Start-Date: 2026-11-24  11:50:00
                Commandline: apt upgrade
                Requested-By: alice (1000)
                Upgrade: postfix:amd64 (3.7.6, 3.7.9)
                End-Date: 2026-11-24  11:59:40

                Start-Date: 2026-11-24  11:59:50
                Commandline: apt install tree
                """);
        Files.writeString(
                folder.resolve("dpkg.log"),
                "2026-11-24 11:58:00 upgrade postfix:amd64 3.7.6-0 3.7.9-0\n");
        process(100, "master", HOUR);

        assertThat(sampler("").look())
                .singleElement()
                .isInstanceOfSatisfying(
                        Lifecycle.class,
                        upgrade ->
                                assertThat(upgrade.by())
                                        .isEqualTo("apt upgrade, asked by alice (1000)"));
    }

    @Test
    void whoRanSomethingElseBeforeDidNotUpgrade() throws Exception {
        Files.createDirectory(folder.resolve("apt"));
        Files.writeString(
                folder.resolve("apt/history.log"),
                """

                Start-Date: 2026-11-24  11:50:00
                Commandline: apt install tree
                End-Date: 2026-11-24  11:50:40
                """);
        dpkg("2026-11-24 11:58:00 upgrade postfix:amd64 3.7.6-0 3.7.9-0");
        process(100, "master", HOUR);

        assertThat(sampler("").look())
                .singleElement()
                .isInstanceOfSatisfying(
                        Lifecycle.class, upgrade -> assertThat(upgrade.by()).isNull());
    }

    @Test
    void aNewProcessIsAStart() throws Exception {
        process(100, "master", HOUR);
        LifeSampler sampler = sampler("");
        sampler.look();
        process(200, "master", 2 * HOUR);

        assertThat(stages(sampler.look())).containsExactly(Stage.STARTED);
        assertThat(sampler.look()).isEmpty();
    }

    @Test
    void systemdKnowsHowAServiceEnded() throws Exception {
        assertThat(ending("Result=oom-kill\nActiveState=failed\nExecMainPID=100"))
                .containsExactly(Stage.OUT_OF_MEMORY);
        assertThat(ending("Result=success\nActiveState=inactive\nExecMainPID=100"))
                .containsExactly(Stage.STOPPED);
        assertThat(ending("Result=signal\nActiveState=failed\nExecMainPID=100"))
                .containsExactly(Stage.KILLED);
    }

    @Test
    void anEndThatNobodyExplainsIsNotTold() throws Exception {
        assertThat(ending("Result=success\nActiveState=inactive\nExecMainPID=0")).isEmpty();
        assertThat(ending("")).isEmpty();
    }

    private List<Stage> ending(String properties) throws Exception {
        process(100, "master", HOUR);
        LifeSampler sampler = sampler(properties);
        sampler.look();
        Files.delete(proc.resolve("100/comm"));
        Files.delete(proc.resolve("100/cmdline"));
        return stages(sampler.look());
    }

    @Test
    void whoRemovesItsPidFileWasStoppedInOrder() throws Exception {
        process(100, "master", HOUR);
        LifeSampler sampler = sampler("");
        sampler.look();
        Files.delete(pidFile);
        Files.delete(proc.resolve("100/cmdline"));

        assertThat(stages(sampler.look())).containsExactly(Stage.STOPPED);
        assertThat(sampler.look()).isEmpty();
    }

    @Test
    void whoIsSeenBetweenTheRemovalAndTheEndWasStoppedInOrderToo() throws Exception {
        process(100, "master", HOUR);
        LifeSampler sampler = sampler("");
        sampler.look();
        Files.delete(pidFile);
        sampler.look();
        Files.delete(proc.resolve("100/cmdline"));

        assertThat(stages(sampler.look())).containsExactly(Stage.STOPPED);
    }

    @Test
    void aPidOfAnotherProcessIsStale() throws Exception {
        process(100, "bash", 2 * HOUR);

        assertThat(sampler("").look()).isEmpty();
    }

    @Test
    void theMasterOfAnotherInstanceIsNotTakenForOneThatCrashed() throws Exception {
        process(100, "master", 2 * HOUR);
        Files.writeString(pidFile, "200\n");

        assertThat(sampler("").look()).isEmpty();
    }

    @Test
    void theMasterInAContainerIsKnownByItsNumberThere() throws Exception {
        process(100, "master", 2 * HOUR);
        Files.writeString(pidFile, "2\n");
        Files.writeString(proc.resolve("100/status"), "Name:\tmaster\nNSpid:\t100\t2\n");

        assertThat(stages(sampler("").look())).containsExactly(Stage.STARTED);
    }

    @Test
    void theHolderOfTheLockIsTheMaster() throws Exception {
        process(100, "master", 2 * HOUR);
        long inode = ((Number) Files.getAttribute(pidFile, "unix:ino")).longValue();
        Files.writeString(pidFile, "unreadable");
        Files.writeString(
                proc.resolve("locks"),
                """
                1: POSIX  ADVISORY  READ 7 fe:00:%1$d 0 EOF
                2: FLOCK  ADVISORY  WRITE 100 fe:00:%1$d 0 EOF
                """
                        .formatted(inode));

        assertThat(stages(sampler("").look())).containsExactly(Stage.STARTED);
    }

    @Test
    void theOnlyProcessOfTheProgramIsTheMaster() throws Exception {
        process(100, "master", 2 * HOUR);
        Files.delete(pidFile);

        assertThat(stages(sampler("").look())).containsExactly(Stage.STARTED);

        process(200, "master", 2 * HOUR);
        Files.delete(pidFile);

        assertThat(sampler("").look()).isEmpty();
    }

    @Test
    void anUpgradeIsToldOnceToItsServer() throws Exception {
        LifeSampler sampler = sampler("");
        assertThat(sampler.look()).isEmpty();
        dpkg("2026-11-24 09:10:40 upgrade postfix:amd64 3.7.9-0 3.7.10-0+deb12u1");
        dpkg("2026-11-24 12:10:41 upgrade postfix:amd64 3.7.10-0+deb12u1 3.7.11-0+deb12u1");
        dpkg("2026-11-24 12:10:42 status installed postfix:amd64 3.7.11-0+deb12u1");
        dpkg("2026-11-24 12:10:43 upgrade dovecot-core:amd64 1:2.3.19 1:2.3.20");

        assertThat(sampler.look())
                .singleElement()
                .isInstanceOfSatisfying(
                        Lifecycle.class,
                        upgraded -> {
                            assertThat(upgraded.stage()).isEqualTo(Stage.UPGRADED);
                            assertThat(upgraded.at()).isEqualTo("2026-11-24T12:10:41Z");
                            assertThat(upgraded.text())
                                    .isEqualTo(
                                            "package postfix upgraded from 3.7.10-0+deb12u1 to"
                                                    + " 3.7.11-0+deb12u1");
                        });
        assertThat(sampler.look()).isEmpty();
    }

    private void dpkg(String line) throws IOException {
        Files.writeString(
                folder.resolve("dpkg.log"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private void process(long pid, String name, long ticks) throws IOException {
        Path process = Files.createDirectories(proc.resolve(Long.toString(pid)));
        Files.writeString(process.resolve("comm"), name + "\n");
        Files.writeString(process.resolve("cmdline"), "/usr/lib/postfix/sbin/" + name + "\0-w\0");
        Files.writeString(
                process.resolve("stat"),
                "%d (a ) b) S 1 1 1 0 -1 4194560 541 0 3 0 0 0 0 0 20 0 1 0 %d 1"
                        .formatted(pid, ticks));
        Files.writeString(pidFile, "%33d\n".formatted(pid));
    }

    private LifeSampler sampler(String properties) throws IOException {
        Path systemctl = folder.resolve("systemctl");
        Files.writeString(systemctl, "cat <<END\n" + properties + "\nEND\n");
        MailServer postfix =
                new MailServer(
                        "postfix",
                        "postfix",
                        Path.of("/etc/postfix"),
                        new Master(
                                pidFile,
                                Path.of("/usr/lib/postfix/sbin/master"),
                                List.of("postfix@-.service")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        null);
        return new LifeSampler(
                InstantSource.fixed(NOW),
                "mx1",
                () -> List.of(postfix),
                proc,
                new Units(List.of("sh", systemctl.toString())),
                new PackageLog(folder.resolve("dpkg.log"), ZoneOffset.UTC, NOW.minusSeconds(900)));
    }

    private static List<Stage> stages(List<Fact> facts) {
        return facts.stream().map(fact -> ((Lifecycle) fact).stage()).toList();
    }
}

package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailwhy.exec.Command;

/** The unit under a real systemd: installed by `deploy/install`, started, reloaded, stopped. */
class SystemdIT {
    private static final Path UNIT = Path.of("deploy/systemd/mailwhy.service");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theUnitIsHardened() {
        Lab.require(Files.exists(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze");
        Command.Result result =
                Lab.run(
                        PATIENCE,
                        "systemd-analyze",
                        "security",
                        "--offline=yes",
                        "--threshold=20",
                        UNIT.toString());
        assertThat(result.exit()).as(result.out()).isZero();
    }

    @Test
    void aRealSystemdStartsReloadsAndStopsIt() throws Exception {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root for a systemd");
        Lab.require(Files.exists(Path.of("/lib/systemd/systemd")), "no systemd");
        Lab.require(Files.exists(Path.of("/usr/bin/nsenter")), "no nsenter");
        try (Box box = Box.up()) {
            install(box);
            assertThat(box.run("systemd-analyze", "verify", "mailwhy.service").err()).isEmpty();
            box.sh("systemctl start mailwhy");
            assertThat(show(box, "ActiveState")).isEqualTo("active");
            assertThat(show(box, "StatusText")).contains("watch");
            assertThat(box.sh("stat -c %U:%a /var/lib/mailwhy/mailwhy.db"))
                    .startsWith("mailwhy:600");
            assertThat(box.sh("ps -o user= -p " + show(box, "MainPID"))).startsWith("mailwhy");
            box.sh("grep -q /usr/lib/mailwhy/.*aot /proc/" + show(box, "MainPID") + "/maps");
            assertThat(get(box, "/-/healthy")).contains("200");
            staysAwake(box);
            takesAnotherConfiguration(box);
            box.sh("systemctl stop mailwhy");
            assertThat(show(box, "Result")).isEqualTo("success");
            startsOnAFullDisk(box);
            assertThat(show(box, "NRestarts")).isEqualTo("0");
        }
    }

    private static void install(Box box) {
        box.sh("/mnt/deploy/install >/dev/null");
        box.sh("echo '" + watching("mx1") + "' >/etc/mailwhy/mailwhy.yml");
    }

    private static String watching(String server) {
        return "servers: [{name: " + server + ", address: \"127.0.0.1:25\", local: true}]";
    }

    private static void staysAwake(Box box) throws Exception {
        String first = show(box, "WatchdogTimestampMonotonic");
        Lab.eventually(
                PATIENCE,
                "a sign of life",
                () ->
                        assertThat(show(box, "WatchdogTimestampMonotonic"))
                                .isNotEqualTo(first)
                                .isNotEqualTo("0"));
    }

    private static void takesAnotherConfiguration(Box box) throws Exception {
        box.sh("echo '" + watching("mx2") + "' >/etc/mailwhy/mailwhy.yml");
        box.sh("systemctl reload mailwhy");
        Lab.eventually(
                PATIENCE,
                "the silent server of the new configuration",
                () -> assertThat(box.sh("mailwhy incidents --json")).contains("\"mx2\""));
        Lab.eventually(
                PATIENCE,
                "the end of the reload",
                () -> assertThat(show(box, "ActiveState")).isEqualTo("active"));
    }

    private static void startsOnAFullDisk(Box box) {
        box.sh("mount -t tmpfs -o size=64k tmpfs /var/lib/mailwhy");
        box.sh("cat /dev/zero >/var/lib/mailwhy/ballast 2>/dev/null || true");
        box.sh("systemctl start mailwhy");
        assertThat(get(box, "/-/healthy")).contains("200");
        box.sh("systemctl stop mailwhy");
        assertThat(show(box, "Result")).isEqualTo("success");
    }

    private static String show(Box box, String property) {
        return box.sh("systemctl show --value -p " + property + " mailwhy").strip();
    }

    private static String get(Box box, String path) {
        return box.run(
                        "bash",
                        "-c",
                        "exec 3<>/dev/tcp/127.0.0.1/9452; printf 'GET "
                                + path
                                + " HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; head -n 1 <&3")
                .out();
    }

    /** A systemd as PID 1 of namespaces of its own, over a copy-on-write view of this machine. */
    private record Box(Path directory) implements AutoCloseable {
        private static final String SCRIPT =
                Path.of("src/test/lab/sdbox").toAbsolutePath().toString();

        static Box up() throws Exception {
            Box box = new Box(Lab.directory("systemd").resolve("box"));
            Command.Result result = box.script("up");
            assertThat(result.out() + result.err()).contains("running");
            return box;
        }

        private Command.Result script(String... arguments) {
            List<String> command =
                    Stream.concat(
                                    Stream.of(
                                            "env",
                                            "SD_DIR=" + directory,
                                            "SD_SRC=" + Path.of("").toAbsolutePath(),
                                            SCRIPT),
                                    Stream.of(arguments))
                            .toList();
            return Lab.run(PATIENCE, command.toArray(String[]::new));
        }

        Command.Result run(String... command) {
            return script(
                    Stream.concat(Stream.of("exec"), Stream.of(command)).toArray(String[]::new));
        }

        String sh(String script) {
            Command.Result result = run("sh", "-c", script);
            assertThat(result.exit())
                    .as(script + ": " + result.out() + result.err() + journal())
                    .isZero();
            return result.out();
        }

        private String journal() {
            return run("journalctl", "-n", "40", "--no-pager").out();
        }

        @Override
        public void close() {
            script("down");
        }
    }
}

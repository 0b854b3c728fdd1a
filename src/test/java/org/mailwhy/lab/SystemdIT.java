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
            box.sh("/mnt/deploy/install >/dev/null");
            box.sh(
                    "printf 'servers: [{name: mx1, address: \"127.0.0.1:25\", local: true}]\\n'"
                            + " >/etc/mailwhy/mailwhy.yml");
            assertThat(box.run("systemd-analyze", "verify", "mailwhy.service").err()).isEmpty();
            box.sh("systemctl start mailwhy");
            assertThat(box.sh("systemctl is-active mailwhy")).startsWith("active");
            assertThat(box.sh("systemctl show -p StatusText mailwhy")).contains("watch");
            assertThat(box.sh("ls -ld /var/lib/mailwhy/. && ls /var/lib/mailwhy"))
                    .contains("mailwhy.db");
            assertThat(box.sh("ps -o user= -p $(systemctl show -p MainPID --value mailwhy)"))
                    .startsWith("mailwhy");
            assertThat(get(box, "/-/healthy")).contains("200");
            box.sh("systemctl reload mailwhy");
            assertThat(box.sh("systemctl is-active mailwhy")).startsWith("active");
            Lab.eventually(
                    PATIENCE,
                    "the silent server",
                    () -> {
                        String verdict = box.sh("mailwhy incidents --json");
                        assertThat(verdict).contains("\"mx1\"");
                        return verdict;
                    });
            box.sh("systemctl stop mailwhy");
            assertThat(box.sh("systemctl show -p Result --value mailwhy")).startsWith("success");
        }
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

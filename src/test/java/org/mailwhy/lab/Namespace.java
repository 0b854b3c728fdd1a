package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mailwhy.exec.Command;

/**
 * A mount namespace in which a package and its users exist; processes and network are the host's.
 * Whatever runs inside ends with it, and with us.
 */
final class Namespace implements AutoCloseable {
    private final Process holder;
    private final String end;
    private final LastWill will;

    private Namespace(Process holder) throws IOException {
        this.holder = holder;
        // the kernel's number of it, by which all that is inside is found, whoever its parent is
        Path own = Path.of("/proc", Long.toString(holder.pid()), "ns/mnt");
        this.end =
                "for p in /proc/[0-9]*; do [ \"$(readlink $p/ns/mnt)\" != '%s' ] || kill -9 ${p#/proc/}; done 2>/dev/null || true"
                        .formatted(Files.readSymbolicLink(own));
        this.will = new LastWill(end);
    }

    /**
     * @param server whose unpacked package lies over /usr
     */
    static Namespace of(String server, Path directory, String... users) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "--mount",
                                "--propagation",
                                "private",
                                Path.of("src/test/lab/namespace").toAbsolutePath().toString(),
                                Lab.PACKAGES.resolve(server).toString(),
                                directory.toString()));
        command.addAll(List.of(users));
        command.addAll(List.of("--", "sh", "-c", "echo ready; exec sleep infinity"));
        Process holder = new ProcessBuilder(command).redirectErrorStream(true).start();
        String line = holder.inputReader().readLine();
        if (!"ready".equals(line)) {
            throw new AssertionError("no namespace for " + server + ": " + line);
        }
        return new Namespace(holder);
    }

    /** The command that runs a program inside. */
    List<String> command(String... program) {
        List<String> command =
                new ArrayList<>(List.of("nsenter", "--mount", "-t", Long.toString(holder.pid())));
        command.addAll(List.of(program));
        return command;
    }

    /** Runs a script inside. */
    void sh(String script) {
        String[] command = command("/bin/sh", "-c", script).toArray(String[]::new);
        Command.Result result = Lab.run(Duration.ofSeconds(20), command);
        if (!result.ok()) {
            throw new AssertionError(script + ": " + result);
        }
    }

    /** Ends a process with all its children. */
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        Lab.sh(end);
        will.close();
        holder.getInputStream().close();
    }
}

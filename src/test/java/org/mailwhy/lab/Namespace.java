package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mailwhy.exec.Command;

/**
 * A mount namespace in which a package and its users exist; processes and network are the host's.
 */
final class Namespace implements AutoCloseable {
    private final Process holder;

    private Namespace(Process holder) {
        this.holder = holder;
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
        end(holder);
        holder.getInputStream().close();
    }
}

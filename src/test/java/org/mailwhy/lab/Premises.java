package org.mailwhy.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mailwhy.exec.Command;

/**
 * What an agent has from one start to the next: directory, port, and the command that runs it. All
 * that it starts carries the directory in its environment, so that what outlives it is found.
 */
final class Premises {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MARK = "MAILWHY_LAB=";

    private final Path directory;
    private final int port;
    private final List<String> within;
    private final List<String> options;

    Premises(Path directory) throws IOException {
        this(directory, PostfixServer.freePort(), List.of(), List.of());
    }

    private Premises(Path directory, int port, List<String> within, List<String> options) {
        this.directory = directory;
        this.port = port;
        this.within = within;
        this.options = options;
    }

    /** The same by a command that runs the program. */
    Premises within(List<String> command) {
        return new Premises(directory, port, command, options);
    }

    /** The same with a recording of what the watchers report. */
    Premises recording(Path recording) {
        return new Premises(directory, port, within, List.of("--record", recording.toString()));
    }

    /** The same as a user without rights, who owns the state directory. */
    Premises unprivileged() throws IOException {
        Files.createDirectories(state());
        Files.createDirectories(temporary());
        Lab.sh("chown 65534:65534 " + state() + " " + temporary());
        return within(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }

    Path directory() {
        return directory;
    }

    int port() {
        return port;
    }

    Path state() {
        return directory.resolve("state");
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    Path file() {
        return directory.resolve("mailwhy.yml");
    }

    Path log() {
        return directory.resolve("agent.log");
    }

    /** Writes the configuration; listener and store are added. */
    Premises configure(String configuration) throws IOException {
        Files.writeString(
                file(),
                configuration
                        + """

                        web:
                          listen: 127.0.0.1:%d
                        store:
                          path: %s
                        """
                                .formatted(port, state()));
        return this;
    }

    Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of("agent", "--config", file().toString()));
        command.addAll(options);
        return builder(command.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Runs the program to its end. */
    Command.Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(directory, "out", "");
        Path err = Files.createTempFile(directory, "err", "");
        Process process =
                builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        boolean ended = process.waitFor(PATIENCE);
        process.destroyForcibly();
        int status = process.waitFor();
        return new Command.Result(
                status, Files.readString(out), Files.readString(err), !ended, false);
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        Files.createDirectories(temporary());
        List<String> command = new ArrayList<>(within);
        command.add(Path.of("mailwhy").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put(MARK.substring(0, MARK.length() - 1), directory.toString());
        environment.put("MAILWHY_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary());
        // the unpacked postconf looks for its libraries where the package would have put them
        environment.put(
                "LD_LIBRARY_PATH", Lab.PACKAGES.resolve("postfix/usr/lib/postfix").toString());
        return builder;
    }

    /** Waits until nothing that an agent of here started is left; fails where something stays. */
    void requireEmpty() {
        for (ProcessHandle inhabitant : inhabitants()) {
            try {
                inhabitant.onExit().orTimeout(10, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                throw new AssertionError("left: " + inhabitant.info().commandLine().orElse("?"), e);
            }
        }
    }

    private List<ProcessHandle> inhabitants() {
        return ProcessHandle.allProcesses()
                .filter(process -> environment(process.pid()).contains(MARK + directory + "\0"))
                .toList();
    }

    private static String environment(long pid) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "environ"));
            return new String(bytes, StandardCharsets.UTF_8) + "\0";
        } catch (IOException e) {
            return ""; // ended meanwhile, or another user's
        }
    }

    /** Files below the state and the temporary directory. */
    List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path folder : List.of(state(), temporary())) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names.stream().sorted().toList();
    }
}

package org.mailwhy.mta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.exec.Command;

/// A program of a mail server that prints its configuration.
record Program(Path path) {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int MOST = 1 << 20;

    /// A service's own `PATH` often lacks `sbin`.
    private static final List<Path> USUAL =
            Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                    .map(Path::of)
                    .toList();

    /// @param bin the only folder to look in; null: the usual ones
    static Optional<Program> find(String name, @Nullable Path bin) {
        return (bin == null ? USUAL : List.of(bin))
                .stream()
                        .map(folder -> folder.resolve(name))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .map(Program::new);
    }

    Command.Result run(List<String> arguments) throws InterruptedException {
        return Command.run(command(arguments), DEADLINE, MOST);
    }

    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(path.toString());
        command.addAll(arguments);
        return command;
    }

    /// One clause on why a run failed: the last words of the program, fit for a terminal.
    static String complaint(Command.Result result) {
        String last = result.err().lines().reduce("", (_, line) -> line);
        if (result.timedOut()) {
            return "did not end in time";
        }
        String clean = last.replaceAll("\\p{Cntrl}", "?");
        return clean.isEmpty()
                ? "exit status " + result.exit()
                : clean.substring(0, Math.min(200, clean.length()));
    }
}

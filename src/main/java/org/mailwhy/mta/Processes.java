package org.mailwhy.mta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailwhy.mta.MailServer.Master;

/// Finds the first process of a mail server, without privileges where it must.
final class Processes {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern LOCK =
            Pattern.compile(
                    "[0-9]+: \\w+ +\\w+ +WRITE ([0-9]{1,10}) [0-9a-f]+:[0-9a-f]+:([0-9]{1,20}) .*");

    /// proc(5) counts in `USER_HZ`, which is 100 on every architecture Java runs on.
    private static final long MILLIS_PER_TICK = 10;

    private static final Set<String> INTERPRETERS = Set.of("java", "node", "nodejs");

    /// A class path may be long.
    private static final int MOST = 65_536;

    private final Path proc;

    Processes(Path proc) {
        this.proc = proc;
    }

    /// The process id; empty when there is no such process or it cannot be told from others.
    OptionalLong find(Master master) {
        OptionalLong told = told(master.pidFile());
        if (told.isPresent()) {
            return runs(told.getAsLong(), master.program())
                    ? told
                    : inNamespace(told.getAsLong(), master.program());
        }
        OptionalLong pid = byLock(master.pidFile());
        return pid.isPresent() ? pid : byProgram(master.program());
    }

    private static OptionalLong told(Path pidFile) {
        try {
            Matcher number = NUMBER.matcher(Files.readString(pidFile));
            return number.find()
                    ? OptionalLong.of(Long.parseLong(number.group()))
                    : OptionalLong.empty();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    /// A stale pid file names a process that is another's or none.
    private boolean runs(long pid, Path program) {
        try {
            return program.endsWith(Files.readString(of(pid).resolve("comm")).strip());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /// Postfix keeps a lock on a pid file that only root can read; who holds it anyone may know.
    private OptionalLong byLock(Path file) {
        try (Stream<String> locks = Files.lines(proc.resolve("locks"), StandardCharsets.US_ASCII)) {
            String inode = String.valueOf(Files.getAttribute(file, "unix:ino"));
            return locks.map(LOCK::matcher)
                    .filter(lock -> lock.matches() && lock.group(2).equals(inode))
                    .mapToLong(lock -> Long.parseLong(lock.group(1)))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    /// The file of a server in a container has the number that its process has there.
    private OptionalLong inNamespace(long told, Path program) {
        return running(program).stream()
                .filter(pid -> innermost(pid) == told)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /// proc(5): the last of `NSpid` is the number in the process's own namespace.
    private long innermost(long pid) {
        try (Stream<String> lines =
                Files.lines(of(pid).resolve("status"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("NSpid:"))
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return -1;
        }
    }

    /// Only when exactly one process runs it: instances share their program.
    private OptionalLong byProgram(Path program) {
        List<Long> running = running(program);
        return running.size() == 1 ? OptionalLong.of(running.getFirst()) : OptionalLong.empty();
    }

    private List<Long> running(Path program) {
        List<Long> running = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : all) {
                if (runs(process, program)) {
                    running.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return running;
    }

    /// The program itself, or an interpreter whose script it is or the end of whose main class.
    private static boolean runs(Path process, Path program) {
        List<String> command = command(process);
        String name = program.toString();
        return !command.isEmpty()
                && (command.getFirst().equals(name)
                        || (interprets(command.getFirst())
                                && command.stream().anyMatch(word -> word.endsWith(name))));
    }

    private static boolean interprets(String program) {
        return INTERPRETERS.contains(program.substring(program.lastIndexOf('/') + 1));
    }

    /// proc(5): each argument ends with a zero byte.
    private static List<String> command(Path process) {
        try (InputStream line = Files.newInputStream(process.resolve("cmdline"))) {
            String text = new String(line.readNBytes(MOST), StandardCharsets.UTF_8);
            return List.of(text.split("\0", -1));
        } catch (IOException e) {
            return List.of();
        }
    }

    /// When it started, exact to 10 ms by the clock that has run since boot.
    Instant started(long pid) throws IOException {
        String stat = Files.readString(of(pid).resolve("stat"), StandardCharsets.ISO_8859_1);
        // the name may hold spaces and brackets; field 3 follows its last bracket
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return boot().plusMillis(Long.parseLong(fields[19]) * MILLIS_PER_TICK);
    }

    /// When the machine started, to a second or two.
    Instant boot() throws IOException {
        try (Stream<String> lines = Files.lines(proc.resolve("stat"))) {
            return lines.filter(line -> line.startsWith("btime "))
                    .map(line -> Instant.ofEpochSecond(Long.parseLong(line.substring(6).strip())))
                    .findFirst()
                    .orElse(Instant.EPOCH);
        }
    }

    /// Its folder: `net` inside is the network that it lives in.
    Path of(long pid) {
        return proc.resolve(Long.toString(pid));
    }
}

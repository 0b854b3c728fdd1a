package org.mailwhy.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Follower;
import org.mailwhy.Inbox;
import org.mailwhy.Origin;
import org.mailwhy.Position;
import org.mailwhy.exec.Command;

/// Follows the journal through a `journalctl` child, which is started again when it ends.
final class JournalFollower implements Follower {
    /// An entry with its fields, which JSON may write as numbers, four characters a byte.
    private static final int MAX_ENTRY = 4 * Scanner.MAX_LINE + 4_096;

    private static final int MAX_COMPLAINT = 4_096;
    private static final int CHUNK = 32_768;
    private static final int CHUNKS = 16;
    private static final int FACTS = 900;
    private static final Duration FLUSH = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_PAUSE = Duration.ofMinutes(1);

    /// What the reader puts last.
    private static final byte[] END = {};

    private final List<String> command;
    private final Origin origin;
    private final InstantSource clock;
    private final Interpreter interpreter;

    private @Nullable String cursor;
    private Instant begun = Instant.MIN;
    private Instant flushed;
    private long lost;
    private boolean failed;
    private boolean seen;

    /// @param command without where it is to begin
    JournalFollower(
            List<String> command, Origin origin, InstantSource clock, Interpreter interpreter) {
        this.command = command;
        this.origin = origin;
        this.clock = clock;
        this.interpreter = interpreter;
        this.flushed = clock.instant();
    }

    static boolean installed(Path root) {
        return Files.isExecutable(root.resolve("usr/bin/journalctl"))
                || Files.isExecutable(root.resolve("bin/journalctl"));
    }

    /// `--all`: long messages lack their value without it.
    static List<String> command(List<String> units) {
        return arguments(units, "--follow");
    }

    /// The newest entries, then the end.
    static List<String> newest(List<String> units) {
        return arguments(units, "--lines=200");
    }

    private static List<String> arguments(List<String> units, String mode) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "journalctl",
                                "--output=json",
                                "--all",
                                "--no-pager",
                                "--quiet",
                                "--output-fields=MESSAGE,SYSLOG_IDENTIFIER,SYSLOG_PID,_PID,_HOSTNAME",
                                mode));
        units.forEach(unit -> arguments.add("--unit=" + unit));
        if (units.isEmpty()) {
            // RFC 5424: the mail system
            arguments.add("SYSLOG_FACILITY=2");
        }
        return arguments;
    }

    static String problem(String errors) {
        String first = Text.clean(errors.lines().findFirst().orElse("").strip());
        return first.isEmpty() ? "journalctl ended" : "journalctl ended: " + first;
    }

    static String remedy(String errors) {
        return errors.contains("ermission") || errors.contains("not seeing messages")
                ? "usermod -aG systemd-journal "
                        + System.getProperty("user.name", "mailwhy")
                        + ", then restart mailwhy"
                : "";
    }

    @Override
    public String name() {
        return origin.source();
    }

    @Override
    public void follow(@Nullable Position from, Inbox to) throws InterruptedException {
        // what an earlier run was not rid of is read again
        interpreter.forget();
        lost = 0;
        cursor = from == null ? null : from.value();
        begun = from == null ? clock.instant() : begun;
        Duration pause = FIRST_PAUSE;
        while (true) {
            Instant start = clock.instant();
            String errors = run(to);
            flush(to);
            fail(to, errors);
            boolean lasted = start.plus(LAST_PAUSE).isBefore(clock.instant());
            pause = lasted ? FIRST_PAUSE : pause;
            Thread.sleep(pause);
            pause =
                    pause.multipliedBy(2).compareTo(LAST_PAUSE) < 0
                            ? pause.multipliedBy(2)
                            : LAST_PAUSE;
        }
    }

    /// One child from its start to its end; returns what it complained of.
    private String run(Inbox to) throws InterruptedException {
        Process child;
        try {
            child = Command.builder(from()).start();
            child.getOutputStream().close();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
        BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
        AtomicReference<String> complaint = new AtomicReference<>("");
        Thread reader = Thread.ofVirtual().start(() -> pump(child.getInputStream(), chunks));
        Thread listener = Thread.ofVirtual().start(() -> listen(child.getErrorStream(), complaint));
        try {
            entries(chunks, to);
            listener.join(FIRST_PAUSE);
            return complaint.get();
        } finally {
            child.destroyForcibly();
            reader.interrupt();
            listener.interrupt();
        }
    }

    /// Keeps the beginning and reads on, so that the child is never held up by its complaints.
    private static void listen(InputStream from, AtomicReference<String> to) {
        try (from) {
            to.set(new String(from.readNBytes(MAX_COMPLAINT), StandardCharsets.ISO_8859_1));
            from.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // the pipe of a killed child
            to.compareAndSet("", String.valueOf(e.getMessage()));
        }
    }

    /// `--cursor` begins with the entry itself; `--after-cursor` would lose one when that entry is
    /// gone. The very first time the newest entry only says where to begin.
    private List<String> from() {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(
                1,
                cursor == null ? List.of("--lines=1") : List.of("--no-tail", "--cursor=" + cursor));
        return arguments;
    }

    private static void pump(InputStream from, BlockingQueue<byte[]> to) {
        byte[] buffer = new byte[CHUNK];
        try {
            try (from) {
                for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                    to.put(Arrays.copyOf(buffer, n));
                }
            } catch (IOException e) {
                // the pipe of a killed child
                System.getLogger("mailwhy.log").log(System.Logger.Level.DEBUG, "pipe", e);
            }
            to.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void entries(BlockingQueue<byte[]> chunks, Inbox to) throws InterruptedException {
        Scanner scanner = new Scanner(0, MAX_ENTRY);
        while (true) {
            Duration wait = interpreter.pending() > 0 ? SOON : FLUSH;
            byte[] chunk = chunks.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (chunk != null && chunk.length == 0) {
                return;
            }
            if (chunk != null) {
                scanner.room().put(chunk);
                scanner.filled(chunk.length);
                entries(scanner, to);
            }
            if (chunk == null || due()) {
                recover(to);
                flush(to);
            }
        }
    }

    private boolean due() {
        return !clock.instant().isBefore(flushed.plus(FLUSH));
    }

    private void entries(Scanner scanner, Inbox to) throws InterruptedException {
        while (scanner.next()) {
            String line =
                    new String(
                            scanner.bytes(),
                            scanner.from(),
                            scanner.to() - scanner.from(),
                            StandardCharsets.UTF_8);
            entry(FlatJson.parse(line).orElse(Map.of()));
            if (interpreter.pending() >= FACTS) {
                flush(to);
            }
        }
        lost += scanner.takeLost();
    }

    private void entry(Map<String, String> fields) {
        @Nullable String here = fields.get("__CURSOR");
        if (here == null) {
            interpreter.entry(Optional.empty(), () -> "");
        } else if (!here.equals(cursor)) {
            cursor = here;
            Optional<Entry> entry = JsonEnvelope.journal(fields);
            if (entry.isEmpty() || !entry.get().at().isBefore(begun)) {
                interpreter.entry(entry, () -> here);
            } else {
                interpreter.passed();
            }
        }
    }

    private void flush(Inbox to) throws InterruptedException {
        List<Fact> facts = interpreter.take(clock.instant(), lost);
        lost = 0;
        flushed = clock.instant();
        if (!facts.isEmpty()) {
            to.put(facts, cursor == null ? null : new Position(name(), cursor));
        }
    }

    /// A journal in which nothing happens is said to be seen too.
    private void recover(Inbox to) throws InterruptedException {
        if (failed || !seen) {
            failed = false;
            seen = true;
            to.put(List.of(new SourceRecovered(clock.instant(), origin)), null);
        }
    }

    private void fail(Inbox to, String errors) throws InterruptedException {
        if (!failed) {
            failed = true;
            to.put(
                    List.of(
                            new SourceFailed(
                                    clock.instant(), origin, problem(errors), remedy(errors))),
                    null);
        }
    }
}

package org.mailwhy.log;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Follower;
import org.mailwhy.Inbox;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Origin;
import org.mailwhy.Position;

/// Follows a log file through rename, copytruncate and restart: each line once, none lost. The
/// position moves only together with the facts of the lines before it.
final class FileFollower implements Follower {
    private static final Duration ACTIVE = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final Duration BLIND = Duration.ofSeconds(1);

    /// Lines that only count are reported so often.
    private static final Duration FLUSH = Duration.ofSeconds(1);

    /// A renamed log is written on until its writers are told: that long after its last line it is
    /// left.
    private static final Duration LATE = Duration.ofSeconds(60);

    /// Fewer than the 1,000 that a batch takes: one line makes at most a few.
    private static final int FACTS = 900;

    private final Path path;
    private final Origin origin;
    private final InstantSource clock;
    private final Interpreter interpreter;
    private final Rotation rotation;

    private Deque<LogFile> open = new ArrayDeque<>();
    private List<Mark> marks = List.of();
    private LogFile.@Nullable Identity current;
    private Instant flushed;
    private Instant grown;
    private long lost;
    private boolean begun;

    /// Null before it was first said whether the log can be read.
    private @Nullable Boolean failed;

    FileFollower(Path path, Origin origin, InstantSource clock, Interpreter interpreter) {
        this.path = path;
        this.origin = origin;
        this.clock = clock;
        this.interpreter = interpreter;
        this.rotation = new Rotation(path);
        this.flushed = clock.instant();
        this.grown = flushed;
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
        marks = Mark.read(from == null ? null : from.value());
        begun = from != null;
        try {
            while (true) {
                Thread.sleep(begun ? step(to) : begin(to));
            }
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } finally {
            closeAll();
        }
    }

    /// The very first time: from the end of what is there, may it be read yet or not; what appears
    /// later is read from its start.
    private Duration begin(Inbox to) throws InterruptedException, ClosedByInterruptException {
        @Nullable IOException problem = null;
        try {
            current = LogFile.Identity.of(path);
            marks = current == null ? List.of() : List.of(current.unread(Files.size(path)));
            begun = true;
            @Nullable LogFile file = LogFile.open(path);
            if (file != null) {
                file.seekEnd();
                open.add(file);
                remember();
            }
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            problem = e;
        }
        if (begun) {
            to.put(List.of(), new Position(name(), Mark.write(marks)));
        }
        report(to, problem);
        return problem == null ? QUIET : BLIND;
    }

    private Duration step(Inbox to) throws InterruptedException, ClosedByInterruptException {
        boolean grew = false;
        try {
            grew = read(to);
            if (changed()) {
                grew |= read(to);
                reopen(to);
                grew |= read(to);
            }
            report(to, null);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            report(to, e);
            // what failed once is not trusted again: the next look opens it anew
            flush(to);
            remember();
            closeAll();
            return BLIND;
        }
        Instant now = clock.instant();
        if (grew) {
            grown = now;
        } else if (open.size() > 1 && grown.plus(LATE).isBefore(now)) {
            leaveOldest(to);
        }
        if (interpreter.pending() > 0 || !now.isBefore(flushed.plus(FLUSH))) {
            flush(to);
        }
        return open.isEmpty() ? BLIND : grew ? ACTIVE : QUIET;
    }

    /// Whether the path stands for another file than at the last look, or a file was cut.
    private boolean changed() throws IOException {
        if (open.isEmpty() || !Objects.equals(current, LogFile.Identity.of(path))) {
            return true;
        }
        for (LogFile file : open) {
            if (file.truncated()) {
                return true;
            }
        }
        return false;
    }

    private void reopen(Inbox to) throws IOException, InterruptedException {
        flush(to);
        remember();
        closeAll();
        current = LogFile.Identity.of(path);
        open = rotation.open(marks);
        if (open.isEmpty() && current != null) {
            current = null;
        }
    }

    /// All that is there now; true when there was something.
    private boolean read(Inbox to) throws IOException, InterruptedException {
        boolean grew = false;
        for (LogFile file : open) {
            while (file.more()) {
                grew = true;
                lines(file, to);
            }
        }
        return grew;
    }

    private void lines(LogFile file, Inbox to) throws InterruptedException {
        Scanner scanner = file.scanner();
        while (scanner.next()) {
            line(file, scanner);
            if (interpreter.pending() >= FACTS) {
                flush(to);
            }
        }
        lost += scanner.takeLost();
    }

    private void line(LogFile file, Scanner scanner) {
        interpreter.line(
                scanner.bytes(),
                scanner.from(),
                scanner.to(),
                () -> file.identity().inode() + ":" + scanner.position());
    }

    private void leaveOldest(Inbox to) throws InterruptedException {
        LogFile oldest = open.removeFirst();
        if (oldest.scanner().rest()) {
            line(oldest, oldest.scanner());
        }
        flush(to);
        close(oldest);
    }

    private void flush(Inbox to) throws InterruptedException {
        Instant now = clock.instant();
        List<Fact> facts = interpreter.take(now, lost);
        lost = 0;
        flushed = now;
        if (!facts.isEmpty()) {
            remember();
            to.put(facts, new Position(name(), Mark.write(marks)));
        }
    }

    private void remember() {
        if (!open.isEmpty()) {
            marks = open.stream().map(LogFile::mark).toList();
        }
    }

    /// Says once that the log can be read, quiet as it may be, once that it cannot, and once that
    /// it can again.
    private void report(Inbox to, @Nullable IOException problem) throws InterruptedException {
        @Nullable Boolean before = failed;
        boolean bad = problem != null || open.isEmpty();
        if (before != null && before == bad) {
            return;
        }
        failed = bad;
        Instant now = clock.instant();
        Fact told =
                bad
                        ? failure(now, problem)
                        : before == null
                                ? new LogRead(now, origin, 0, 0, 0, 0, null)
                                : new SourceRecovered(now, origin);
        to.put(List.of(told), null);
    }

    private SourceFailed failure(Instant now, @Nullable IOException problem) {
        return problem instanceof AccessDeniedException
                ? new SourceFailed(now, origin, Access.problem(path), Access.remedy(path))
                : new SourceFailed(
                        now,
                        origin,
                        problem == null ? "there is no " + path : String.valueOf(problem),
                        "");
    }

    private void close() {
        open.forEach(FileFollower::close);
    }

    private static void close(LogFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // read only: nothing can be lost by it
            System.getLogger("mailwhy.log").log(System.Logger.Level.DEBUG, "close", e);
        }
    }

    private void closeAll() {
        close();
        open = new ArrayDeque<>();
    }
}

package org.mailwhy.log;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.exec.Command;

/// Looks whether a log can be read and understood: says `LogRead` of its newest lines, or
/// `SourceFailed` with what mends it.
public final class LogCheck implements Sampler {
    private static final int MAX_OUTPUT = 1 << 20;

    private final LogSource source;
    private final Origin origin;
    private final InstantSource clock;
    private final Supplier<Interpreter> interpreters;
    private List<String> strangers = List.of();

    LogCheck(
            LogSource source,
            Origin origin,
            InstantSource clock,
            Supplier<Interpreter> interpreters) {
        this.source = source;
        this.origin = origin;
        this.clock = clock;
        this.interpreters = interpreters;
    }

    @Override
    public String name() {
        return source.name();
    }

    /// A few of the lines that were not understood at the last look, cleaned.
    public List<String> strangers() {
        return strangers;
    }

    @Override
    public List<Fact> look() throws InterruptedException {
        return switch (source) {
            case LogSource.File file -> file(file);
            case LogSource.Journal journal -> journal(journal);
        };
    }

    private List<Fact> file(LogSource.File file) {
        try (LogFile log = LogFile.open(file.path())) {
            if (log == null) {
                return failed("there is no " + file.path(), "");
            }
            log.seekTail();
            Interpreter interpreter = interpreters.get();
            while (log.more()) {
                Scanner scanner = log.scanner();
                while (scanner.next()) {
                    interpreter.line(scanner.bytes(), scanner.from(), scanner.to(), () -> "");
                }
            }
            return read(interpreter);
        } catch (AccessDeniedException e) {
            return failed(Access.problem(file.path()), Access.remedy(file.path()));
        } catch (IOException e) {
            return failed(String.valueOf(e), "");
        }
    }

    private List<Fact> journal(LogSource.Journal journal) throws InterruptedException {
        Command.Result result =
                Command.run(
                        JournalFollower.newest(journal.units()),
                        Duration.ofSeconds(10),
                        MAX_OUTPUT);
        if (!result.ok()) {
            return failed(
                    JournalFollower.problem(result.err()), JournalFollower.remedy(result.err()));
        }
        Interpreter interpreter = interpreters.get();
        result.out().lines().forEach(line -> interpreter.line(line, () -> ""));
        return read(interpreter);
    }

    /// Only the counts: what the lines say is old.
    private List<Fact> read(Interpreter interpreter) {
        Instant now = clock.instant();
        strangers = interpreter.strangers();
        @Nullable Fact read =
                interpreter.take(now, 0).stream()
                        .filter(LogRead.class::isInstance)
                        .findFirst()
                        .orElse(null);
        return List.of(read == null ? new LogRead(now, origin, 0, 0, 0, 0, null) : read);
    }

    private List<Fact> failed(String problem, String remedy) {
        return List.of(new SourceFailed(clock.instant(), origin, problem, remedy));
    }
}

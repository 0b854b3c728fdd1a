package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.Stage;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Observation;
import org.mailwhy.Speaker;

/// Starts, stops and deaths of the server around the refusal.
final class LifecycleFinding implements Finding {
    private static final Set<Stage> ENDS =
            Set.of(Stage.STOPPING, Stage.STOPPED, Stage.CRASHED, Stage.KILLED, Stage.OUT_OF_MEMORY);

    /// A log line may be written a little after the refusal that it explains.
    private static final Duration AFTER = Duration.ofSeconds(5);

    /// A server that started so long ago refuses for other reasons.
    private static final Duration YOUNG = Duration.ofSeconds(60);

    @Override
    public Stream<Evidence> find(Subject subject) {
        Observation refusal = subject.observation();
        if (refusal == null) {
            return Stream.empty();
        }
        List<Lifecycle> past =
                subject.around().lifecycle().stream()
                        .filter(event -> !event.at().isAfter(refusal.at().plus(AFTER)))
                        .filter(event -> !ofTheClient(subject.speaker(), event))
                        .sorted(Comparator.comparing(Lifecycle::at).thenComparing(Lifecycle::stage))
                        .toList();
        Lifecycle ended = last(past, ENDS);
        Lifecycle started = last(starts(past, subject.silent()), Set.of(Stage.STARTED));
        if (ended != null && endOf(ended, past, subject, refusal.at())) {
            return Stream.of(proof(subject, ended));
        }
        // a start alone does not prove why the server was down: it may have crashed
        if (started != null
                && before(started.at(), refusal.at())
                && !downBefore(started, subject)
                && explains(started, subject, refusal.at())) {
            return Stream.of(hint(started, 6));
        }
        Lifecycle upgraded = last(past, Set.of(Stage.UPGRADED));
        return upgraded == null ? Stream.empty() : Stream.of(hint(upgraded, 4));
    }

    /// Most logs write whole seconds: what they date into the refusal's own second may have come
    /// after it.
    private static boolean before(Instant event, Instant refusal) {
        return event.equals(event.truncatedTo(ChronoUnit.SECONDS))
                ? event.isBefore(refusal.truncatedTo(ChronoUnit.SECONDS))
                : !event.isAfter(refusal);
    }

    /// What a server meets as a client is not explained by its own life.
    private static boolean ofTheClient(Speaker speaker, Lifecycle event) {
        return speaker.madeBy() == Speaker.MadeBy.CLIENT
                && event.software().equals(speaker.software());
    }

    /// Exim says that it starts also when it reloads: that may drop a client, and refuses none.
    private static List<Lifecycle> starts(List<Lifecycle> past, boolean silent) {
        return past.stream().filter(event -> silent || !reloaded(past, event)).toList();
    }

    private static boolean reloaded(List<Lifecycle> past, Lifecycle started) {
        return past.stream()
                .filter(event -> event.stage() == Stage.RELOADED)
                .map(event -> Duration.between(event.at(), started.at()))
                .anyMatch(since -> !since.isNegative() && since.compareTo(AFTER) <= 0);
    }

    private static @Nullable Lifecycle last(List<Lifecycle> events, Set<Stage> stages) {
        return events.stream()
                .filter(event -> stages.contains(event.stage()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// The server is still down, or just starts again. It is the first start after an end that
    /// belongs to it: before a later one it may have crashed.
    private static boolean endOf(
            Lifecycle ended, List<Lifecycle> past, Subject subject, Instant at) {
        return past.stream()
                .filter(event -> event.stage() == Stage.STARTED)
                .filter(event -> event.at().isAfter(ended.at()))
                .findFirst()
                .map(again -> explains(again, subject, at))
                .orElse(true);
    }

    /// It did not answer before the start either: the start is the cure, not the cause.
    private static boolean downBefore(Lifecycle started, Subject subject) {
        Instant first = subject.around().pattern().firstRefusal();
        Accepted served = subject.around().pattern().lastAccepted();
        return subject.silent()
                && first != null
                && first.isBefore(started.at())
                && (served == null || served.at().isBefore(first));
    }

    /// A server that has served a session since its start has started.
    private static boolean explains(Lifecycle started, Subject subject, Instant at) {
        if (Duration.between(started.at(), at).compareTo(YOUNG) > 0) {
            return false;
        }
        Accepted served = subject.around().pattern().lastAccepted();
        return served == null || served.at().isBefore(started.at()) || started.at().isAfter(at);
    }

    private static Evidence proof(Subject subject, Lifecycle event) {
        return subject.physical(cause(event.stage()), Source.LIFECYCLE, sentence(event), null);
    }

    private static Evidence hint(Lifecycle event, double bits) {
        return new Evidence(
                Cause.MAINTENANCE, bits, Source.LIFECYCLE, sentence(event), null, false);
    }

    private static Cause cause(Stage stage) {
        return switch (stage) {
            case STARTED, STOPPING, STOPPED, RELOADED, UPGRADED -> Cause.MAINTENANCE;
            case CRASHED, KILLED -> Cause.SERVER_ERROR;
            case OUT_OF_MEMORY -> Cause.OVERLOAD;
        };
    }

    private static String sentence(Lifecycle event) {
        String by = event.by() == null ? "" : " by " + Clean.line(event.by());
        String text = Clean.line(event.text());
        return Figures.software(event.software())
                + " "
                + verb(event.stage())
                + " at "
                + Figures.time(event.at())
                + by
                + (text.isEmpty() ? "" : ": " + text);
    }

    private static String verb(Stage stage) {
        return switch (stage) {
            case STARTED -> "was started";
            case STOPPING, STOPPED -> "was stopped";
            case RELOADED -> "was reloaded";
            case CRASHED -> "crashed";
            case KILLED -> "was killed";
            case OUT_OF_MEMORY -> "was killed for memory";
            case UPGRADED -> "was upgraded";
        };
    }
}

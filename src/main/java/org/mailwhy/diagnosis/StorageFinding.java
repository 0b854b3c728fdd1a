package org.mailwhy.diagnosis;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.Measurement.Role;

/// What is free on the file systems against the point at which the server refuses: the same figure
/// that the server compares, so below it the refusal follows, and well above it does not.
final class StorageFinding implements Finding {
    /// Free space moves between a refusal and a sample; only beyond this multiple of the limit does
    /// it refute, and where the limit is next to nothing not below so much.
    private static final double WELL_ABOVE = 1.5;

    private static final double SPARE_BYTES = 5_000_000;
    private static final double SPARE_INODES = 100;

    /// From this probability on the words claim a full disk.
    private static final double CLAIMS = 0.3;

    /// A limit and the least that was free near the refusal on the file system that it names.
    ///
    /// @param seen when that file system was last looked at
    private record Margin(String software, Limit limit, FileSystem fileSystem, Instant seen) {
        /// The lesser of two, of which the other was seen later.
        Margin and(Margin later) {
            FileSystem least = free() <= later.free() ? fileSystem : later.fileSystem;
            return new Margin(software, limit, least, later.seen);
        }

        double free() {
            return (double)
                    (limit.kind() == Kind.FREE_BYTES
                            ? fileSystem.available()
                            : fileSystem.inodesFree());
        }

        boolean tooLow() {
            // without a rule it is exhausted at zero, which is a finding of its own
            return limit.value() > 0 && free() <= limit.value();
        }

        /// Not where the server keeps its figure for a while, as Sendmail does for 300 s, and not
        /// where the file system takes no writes.
        boolean healthy() {
            double spare = limit.kind() == Kind.FREE_BYTES ? SPARE_BYTES : SPARE_INODES;
            return free() >= WELL_ABOVE * limit.value()
                    && free() >= spare
                    && !fileSystem.readOnly()
                    && !software.equals("sendmail");
        }

        Measured measured() {
            return new Measured(limit.subject(), free(), limit.value(), limit.unit());
        }
    }

    @Override
    public Stream<Evidence> find(Subject subject) {
        List<Margin> margins = margins(subject);
        List<Margin> low = margins.stream().filter(Margin::tooLow).toList();
        if (!low.isEmpty()) {
            return low.stream().map(margin -> tooLow(subject, margin));
        }
        boolean healthy =
                !margins.isEmpty()
                        && margins.stream().allMatch(Margin::healthy)
                        && !ExhaustedFinding.any(subject);
        return healthy && subject.sees("host", "limits")
                ? refute(subject, Collections.min(margins, Comparator.comparing(Margin::seen)))
                : Stream.empty();
    }

    private static List<Margin> margins(Subject subject) {
        List<Margin> ruled = ruled(subject);
        return ruled.isEmpty() ? unruled(subject) : ruled;
    }

    /// Where no rule is known for what is watched, more than half of it free is enough for any.
    private static List<Margin> unruled(Subject subject) {
        List<FileSystem> queues =
                subject.fileSystems().stream().filter(fs -> fs.role() == Role.QUEUE).toList();
        if (queues.stream().anyMatch(fs -> fs.available() < fs.size() / 2)) {
            return List.of();
        }
        return queues.stream()
                .map(FileSystem::path)
                .distinct()
                .map(path -> new Limit(Kind.FREE_BYTES, path, 0, "bytes", "", Cause.DISK_FULL))
                .flatMap(limit -> least(subject, software(subject), limit))
                .toList();
    }

    private static String software(Subject subject) {
        String known = subject.speaker().software();
        return known == null ? "" : known;
    }

    private static List<Margin> ruled(Subject subject) {
        return subject.limits().stream()
                .flatMap(read ->
                        read.limits().stream()
                                .flatMap(limit -> margin(subject, read.software(), limit)))
                .toList();
    }

    private static Stream<Margin> margin(Subject subject, String software, Limit limit) {
        return switch (limit.kind()) {
            case FREE_BYTES -> least(subject, software, limit);
            case FREE_INODES ->
                    least(subject, software, limit)
                            // Without a limit of inodes there is no such rule.
                            .filter(margin -> margin.free() >= 0);
            case PROCESSES,
                    CONNECTIONS_PER_CLIENT,
                    RATE_PER_CLIENT,
                    RECIPIENTS,
                    MESSAGE_SIZE,
                    MESSAGES_PER_SESSION,
                    LOAD ->
                    Stream.empty();
        };
    }

    private static Stream<Margin> least(Subject subject, String software, Limit limit) {
        return subject.samples().stream()
                .flatMap(sample ->
                        sample.fileSystems().stream()
                                .filter(fs -> fs.path().equals(limit.subject()))
                                .map(fs -> new Margin(software, limit, fs, sample.at())))
                .reduce(Margin::and)
                .stream();
    }

    private static Evidence tooLow(Subject subject, Margin margin) {
        Limit limit = margin.limit();
        String finding =
                String.format(
                        Locale.ROOT,
                        "%s has %s free; %s refuses below %s%s",
                        limit.subject(),
                        Figures.of(margin.free(), limit.unit()),
                        Figures.software(margin.software()),
                        Figures.of(limit.value(), limit.unit()),
                        limit.formula().isEmpty() ? "" : " (" + limit.formula() + ")");
        return subject.physical(Cause.DISK_FULL, Source.LIMITS, finding, margin.measured());
    }

    /// Words of a full disk on a host whose disk is not full are those of a rule: an access table,
    /// a milter, a policy service.
    private static Stream<Evidence> refute(Subject subject, Margin margin) {
        Limit limit = margin.limit();
        Look look = Look.atHost(subject, margin.seen());
        String finding =
                String.format(
                        Locale.ROOT,
                        "%s has %s free, far above the %s at which %s refuses%s",
                        limit.subject(),
                        Figures.of(margin.free(), limit.unit()),
                        Figures.of(limit.value(), limit.unit()),
                        Figures.software(margin.software()),
                        look.before());
        Evidence healthy =
                new Evidence(
                        Cause.DISK_FULL,
                        look.against(Bits.REFUTED),
                        Source.LIMITS,
                        finding,
                        margin.measured(),
                        false);
        boolean claimed =
                !subject.silent()
                        && look.current()
                        && subject.byWords().of(Cause.DISK_FULL) > CLAIMS;
        return claimed ? Stream.of(healthy, claimed()) : Stream.of(healthy);
    }

    private static Evidence claimed() {
        return new Evidence(
                Cause.POLICY,
                Bits.CLAIMED,
                Source.LIMITS,
                "the words claim a full disk that the host does not have: an access rule, a milter"
                        + " or a policy service says so",
                null,
                false);
    }
}

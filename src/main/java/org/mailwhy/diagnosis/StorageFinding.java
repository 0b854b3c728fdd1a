package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Limit.Kind;
import org.mailwhy.Measurement.LimitsRead;

/// What is free on the file systems against the point at which the server refuses: the same figure
/// that the server compares, so below it the refusal follows, and well above it does not.
final class StorageFinding implements Finding {
    /// Free space moves between a refusal and a sample; only beyond this multiple of the limit does
    /// it refute.
    private static final double WELL_ABOVE = 2;

    @Override
    public Stream<Evidence> find(Subject subject) {
        List<Evidence> found = new ArrayList<>();
        boolean allHealthy = true;
        @Nullable Evidence healthy = null;
        for (LimitsRead read : subject.limits()) {
            for (Limit limit : storage(read)) {
                FileSystem lowest = lowest(subject, limit);
                if (lowest == null) {
                    allHealthy = false;
                    continue;
                }
                double free = free(limit, lowest);
                if (free < 0) {
                    continue;
                }
                if (free <= limit.value()) {
                    found.add(tooLow(subject, read, limit, free));
                } else if (free < WELL_ABOVE * limit.value() || !measures(lowest, read)) {
                    allHealthy = false;
                } else if (healthy == null) {
                    healthy = healthy(read, limit, free);
                }
            }
        }
        if (found.isEmpty()
                && allHealthy
                && healthy != null
                && subject.around().blind().isEmpty()) {
            refute(subject, healthy, found);
        }
        return Stream.concat(found.stream(), emptyOnes(subject, found.isEmpty()));
    }

    private static List<Limit> storage(LimitsRead read) {
        return read.limits().stream()
                .filter(l -> l.kind() == Kind.FREE_BYTES || l.kind() == Kind.FREE_INODES)
                .toList();
    }

    /// The least that was free near the refusal on the file system that the limit names.
    private static @Nullable FileSystem lowest(Subject subject, Limit limit) {
        ToLongFunction<FileSystem> free =
                limit.kind() == Kind.FREE_BYTES ? FileSystem::available : FileSystem::inodesFree;
        return subject.fileSystems().stream()
                .filter(fs -> fs.path().equals(limit.subject()))
                .min(Comparator.comparingLong(free))
                .orElse(null);
    }

    private static double free(Limit limit, FileSystem fs) {
        return (double) (limit.kind() == Kind.FREE_BYTES ? fs.available() : fs.inodesFree());
    }

    /// Sendmail caches its figure for 300 s; a read-only file system has free space and takes none.
    private static boolean measures(FileSystem fs, LimitsRead read) {
        return !fs.readOnly() && !read.software().equals("sendmail");
    }

    private static Evidence tooLow(Subject subject, LimitsRead read, Limit limit, double free) {
        String finding =
                limit.subject()
                        + " has "
                        + Figures.of(free, limit.unit())
                        + " free; "
                        + Figures.software(read.software())
                        + " refuses below "
                        + Figures.of(limit.value(), limit.unit())
                        + (limit.formula().isEmpty() ? "" : " (" + limit.formula() + ")");
        Measured measured = new Measured(limit.subject(), free, limit.value(), limit.unit());
        return subject.physical(Cause.DISK_FULL, Source.LIMITS, finding, measured);
    }

    private static Evidence healthy(LimitsRead read, Limit limit, double free) {
        String finding =
                limit.subject()
                        + " has "
                        + Figures.of(free, limit.unit())
                        + " free, far above the "
                        + Figures.of(limit.value(), limit.unit())
                        + " at which "
                        + Figures.software(read.software())
                        + " refuses";
        return new Evidence(
                Cause.DISK_FULL,
                Bits.REFUTED,
                Source.LIMITS,
                finding,
                new Measured(limit.subject(), free, limit.value(), limit.unit()),
                false);
    }

    /// Words of a full disk on a host whose disk is not full are those of a rule: an access table,
    /// a milter, a policy service.
    private static void refute(Subject subject, Evidence healthy, List<Evidence> found) {
        found.add(healthy);
        if (subject.reading() != null && subject.byWords().of(Cause.DISK_FULL) > 0.3) {
            found.add(
                    new Evidence(
                            Cause.POLICY,
                            Bits.CLAIMED,
                            Source.LIMITS,
                            "the words claim a full disk that the host does not have: an access"
                                    + " rule, a milter or a policy service says so",
                            null,
                            false));
        }
    }

    /// Without a limit known: nothing left at all explains, read-only storage is another fault.
    private static Stream<Evidence> emptyOnes(Subject subject, boolean nothingElse) {
        return subject.fileSystems().stream()
                .filter(fs -> fs.readOnly() || (nothingElse && empty(fs)))
                .limit(1)
                .map(fs ->
                        fs.readOnly()
                                ? subject.physical(
                                        Cause.SERVER_ERROR,
                                        Source.HOST,
                                        fs.path() + " is mounted read-only",
                                        null)
                                : subject.physical(
                                        Cause.DISK_FULL,
                                        Source.HOST,
                                        fs.path()
                                                + (fs.available() == 0
                                                        ? " has no bytes left"
                                                        : " has no inodes left"),
                                        new Measured(
                                                fs.path(),
                                                0,
                                                null,
                                                fs.available() == 0 ? "bytes" : "inodes")));
    }

    private static boolean empty(FileSystem fs) {
        return fs.available() == 0 || fs.inodesFree() == 0;
    }
}

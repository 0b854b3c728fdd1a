package org.mailwhy.diagnosis;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;

/// File systems on which nothing can be written at all, whatever limit a server has: no bytes or no
/// inodes left, or read-only. Postfix without inodes says nothing: it waits for one.
final class ExhaustedFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        return subject.fileSystems().stream()
                .map(fs -> evidence(subject, fs))
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    private static @Nullable Evidence evidence(Subject subject, FileSystem fs) {
        if (fs.readOnly()) {
            return subject.physical(
                    Cause.SERVER_ERROR, Source.HOST, fs.path() + " is mounted read-only", null);
        }
        if (!exhausted(fs)) {
            return null;
        }
        String unit = fs.available() == 0 ? "bytes" : "inodes";
        return subject.physical(
                Cause.DISK_FULL,
                Source.HOST,
                fs.path() + " has no " + unit + " left",
                new Measured(fs.path(), 0, null, unit));
    }

    static boolean exhausted(FileSystem fs) {
        return fs.available() == 0 || fs.inodesFree() == 0;
    }
}

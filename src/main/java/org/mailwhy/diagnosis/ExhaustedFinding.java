package org.mailwhy.diagnosis;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Phase;

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
            return evidence(
                    subject, fs, Cause.SERVER_ERROR, fs.path() + " is mounted read-only", null);
        }
        if (!exhausted(fs)) {
            return null;
        }
        String unit = fs.available() == 0 ? "bytes" : "inodes";
        return evidence(
                subject,
                fs,
                Cause.DISK_FULL,
                fs.path() + " has no " + unit + " left",
                new Measured(fs.path(), 0, null, unit));
    }

    /// What the server did not need for what it refused stands beside.
    private static Evidence evidence(
            Subject subject,
            FileSystem fs,
            Cause cause,
            String finding,
            @Nullable Measured measured) {
        return needed(subject.phase(), fs.role())
                ? subject.physical(cause, Source.HOST, finding, measured)
                : new Evidence(cause, Bits.HINT, Source.HOST, finding, measured, false);
    }

    /// No mail is taken without the queue; a mail store and temporary files are touched from the
    /// recipient on; a log takes no mail.
    private static boolean needed(Phase phase, Role role) {
        return switch (role) {
            case QUEUE -> true;
            case STORE, TMP ->
                    switch (phase) {
                        case RCPT, DATA, END_OF_DATA, UNKNOWN -> true;
                        case CONNECT, BANNER, HELLO, STARTTLS, AUTH, MAIL, IDLE, QUIT -> false;
                    };
            case LOG -> false;
        };
    }

    private static boolean exhausted(FileSystem fs) {
        return fs.available() == 0 || fs.inodesFree() == 0;
    }

    /// Whether one that the server needs is exhausted.
    static boolean any(Subject subject) {
        return subject.fileSystems().stream()
                .anyMatch(fs -> exhausted(fs) && needed(subject.phase(), fs.role()));
    }
}

package org.mailwhy.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// Postfix puts what an access table or a policy service says into a frame: `<x>: Client host
/// rejected: …`. Its own check of the queue's space has none, so words about the server's state in
/// a frame are an administrator's.
final class FrameFinding implements Finding {
    private static final List<String> FRAMES =
            List.of(
                    ": client host rejected: ",
                    ": sender address rejected: ",
                    ": recipient address rejected: ",
                    ": helo command rejected: ",
                    ": data command rejected: ",
                    ": end-of-data rejected: ",
                    ": end-of-data command rejected: ",
                    ": end-of-message rejected: ");

    @Override
    public Stream<Evidence> find(Subject subject) {
        Reading reading = subject.reading();
        if (reading == null || FRAMES.stream().noneMatch(reading.lower()::contains)) {
            return Stream.empty();
        }
        String finding = "stands in the frame of an access rule or a policy service";
        return Stream.of(
                evidence(Cause.DISK_FULL, -6, finding),
                evidence(Cause.OVERLOAD, -4, finding),
                evidence(Cause.POLICY, 3, finding));
    }

    private static Evidence evidence(Cause cause, double bits, String finding) {
        return new Evidence(cause, bits, Source.REPLY, finding, null, false);
    }
}

package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// Planned maintenance windows. A plan proves nothing, but a refusal inside it was to be expected.
final class WindowFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        boolean fits = subject.silent() || subject.admits(Cause.MAINTENANCE);
        return subject.around().windows().stream()
                .max(Comparator.comparing(WindowAnnounced::until))
                .stream()
                .map(window ->
                        new Evidence(
                                Cause.MAINTENANCE,
                                fits ? 6 : 1,
                                Source.CALENDAR,
                                "inside the planned window “"
                                        + Clean.line(window.name())
                                        + "”, until "
                                        + Figures.time(window.until()),
                                null,
                                false));
    }
}

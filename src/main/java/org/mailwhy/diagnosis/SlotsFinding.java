package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Slots;

/// Busy processes or connections against the server's own limit. All busy and others waiting: the
/// next client gets no greeting.
final class SlotsFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        return subject.samples().stream()
                .flatMap(sample -> ofThisServer(subject, sample))
                .filter(s -> s.used() >= s.limit())
                .max(Comparator.comparingInt(Slots::waiting))
                .map(s -> Stream.of(exhausted(subject, s)))
                .orElseGet(() -> idle(subject));
    }

    private static Stream<Slots> ofThisServer(Subject subject, HostSampled sample) {
        return sample.slots().stream()
                .filter(s -> s.limit() > 0 && subject.ofThisServer(s.instance()));
    }

    private static Evidence exhausted(Subject subject, Slots slots) {
        Measured measured =
                new Measured(
                        slots.instance() + " " + slots.service(),
                        slots.used(),
                        (double) slots.limit(),
                        "processes");
        String finding =
                String.format(
                        Locale.ROOT,
                        "%d of %d slots of %s %s are busy",
                        slots.used(),
                        slots.limit(),
                        slots.instance(),
                        slots.service());
        return slots.waiting() > 0
                ? subject.physical(
                        Cause.OVERLOAD,
                        Source.LIMITS,
                        finding + ", " + slots.waiting() + " connections wait",
                        measured)
                : new Evidence(Cause.OVERLOAD, 4, Source.LIMITS, finding, measured, false);
    }

    private static Stream<Evidence> idle(Subject subject) {
        List<HostSampled> samples =
                subject.samples().stream()
                        .filter(sample -> ofThisServer(subject, sample).findAny().isPresent())
                        .toList();
        boolean spare =
                samples.stream()
                        .flatMap(sample -> ofThisServer(subject, sample))
                        .allMatch(s -> s.used() < s.limit() * 0.8);
        if (samples.isEmpty() || !spare || !subject.sees("host", "limits")) {
            return Stream.empty();
        }
        Look look = Look.atHost(subject, samples.getLast().at());
        return Stream.of(
                new Evidence(
                        Cause.OVERLOAD,
                        look.against(-3),
                        Source.LIMITS,
                        "the server has free slots" + look.before(),
                        null,
                        false));
    }
}

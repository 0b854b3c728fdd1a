package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Pressure;

/// Memory, load and stalls of the machine. A busy processor alone is no overload; tasks that all
/// stall, and memory that ran out, are.
final class PressureFinding implements Finding {

    @Override
    public Stream<Evidence> find(Subject subject) {
        List<HostSampled> samples = subject.samples();
        if (samples.isEmpty()) {
            return Stream.empty();
        }
        List<Evidence> found = new ArrayList<>();
        Machine last = samples.getLast().machine();
        if (last.memoryTotal() > 0 && last.memoryAvailable() < last.memoryTotal() / 50) {
            found.add(
                    supporting(
                            4,
                            Figures.bytes((double) last.memoryAvailable())
                                    + " of memory are available",
                            new Measured(
                                    "memory", (double) last.memoryAvailable(), null, "bytes")));
        }
        stalls(samples, found);
        kills(subject, samples, found);
        load(subject, samples, found);
        return found.stream();
    }

    private static void stalls(List<HostSampled> samples, List<Evidence> found) {
        samples.stream()
                .flatMap(sample -> sample.machine().pressures().stream())
                .filter(PressureFinding::stalling)
                .findFirst()
                .ifPresent(pressure ->
                        found.add(
                                supporting(
                                        3,
                                        "all tasks stalled on "
                                                + pressure.resource()
                                                + " "
                                                + Figures.percent(pressure.ratio())
                                                + " of the time",
                                        new Measured(
                                                pressure.resource(),
                                                pressure.ratio(),
                                                null,
                                                "ratio"))));
    }

    private static boolean stalling(Pressure pressure) {
        double limit =
                switch (pressure.resource()) {
                    case "memory" -> 0.05;
                    case "io" -> 0.2;
                    default -> 0.6;
                };
        return pressure.kind().equals("full") && pressure.ratio() > limit;
    }

    private static void kills(Subject subject, List<HostSampled> samples, List<Evidence> found) {
        long before = samples.getFirst().machine().oomKills();
        long after = samples.getLast().machine().oomKills();
        if (before >= 0 && after > before) {
            found.add(
                    subject.physical(
                            Cause.OVERLOAD,
                            Source.HOST,
                            "the kernel killed " + (after - before) + " processes for memory",
                            new Measured(
                                    "oom_kill", (double) (after - before), null, "processes")));
        }
    }

    /// Exim's smtp_load_reserve, Sendmail's RefuseLA.
    private static void load(Subject subject, List<HostSampled> samples, List<Evidence> found) {
        double highest = samples.stream().mapToDouble(s -> s.machine().load1()).max().orElse(0);
        subject.limits().stream()
                .flatMap(read -> read.limits().stream())
                .filter(limit -> limit.kind() == Limit.Kind.LOAD && limit.value() > 0)
                .filter(limit -> highest >= limit.value())
                .findFirst()
                .ifPresent(limit ->
                        found.add(
                                subject.physical(
                                        Cause.OVERLOAD,
                                        Source.LIMITS,
                                        "load "
                                                + highest
                                                + ", the server refuses from "
                                                + limit.value()
                                                + " ("
                                                + limit.formula()
                                                + ")",
                                        new Measured("load1", highest, limit.value(), "load"))));
    }

    private static Evidence supporting(double bits, String finding, Measured measured) {
        return new Evidence(Cause.OVERLOAD, bits, Source.HOST, finding, measured, false);
    }
}

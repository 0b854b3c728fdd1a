package org.mailwhy.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Situation.Outlook;

/// The machine, as far as mail depends on it.
///
/// @param figures name and value
public record HostPanel(List<Figure> figures, List<Volume> volumes, List<Slot> slots) {

    public record Figure(String name, String value, String detail) {}

    /// A file system.
    ///
    /// @param refuses below what the mail server refuses; empty when no server says
    public record Volume(
            String path, String role, Fill fill, String free, String refuses, String outlook) {}

    /// @param used of 100
    /// @param mark of 100, where it becomes too much; null when nothing says
    /// @param tight over the mark
    public record Fill(double used, @Nullable Double mark, boolean tight) {}

    public record Slot(String name, String text, Fill fill) {}

    static @Nullable HostPanel of(Situation situation) {
        HostSampled host = situation.host();
        if (host == null) {
            return null;
        }
        Map<String, Outlook> outlooks =
                situation.forecasts().stream()
                        .collect(Collectors.toMap(Outlook::path, o -> o, (older, newer) -> newer));
        return new HostPanel(
                figures(host.machine()),
                host.fileSystems().stream()
                        .map(fs -> volume(fs, outlooks.get(fs.path()), situation))
                        .toList(),
                host.slots().stream().map(HostPanel::slot).toList());
    }

    private static List<Figure> figures(Machine machine) {
        return List.of(
                new Figure("CPU", Figures.percent(machine.cpuUsage()), machine.cores() + " cores"),
                new Figure("Load", Figures.number(machine.load1()), "over one minute"),
                new Figure(
                        "Memory",
                        Figures.bytes(machine.memoryAvailable()),
                        "free of " + Figures.bytes(machine.memoryTotal())),
                new Figure("Swap", Figures.bytes(machine.swapUsed()), "in use"));
    }

    private static Volume volume(FileSystem fs, @Nullable Outlook outlook, Situation situation) {
        double size = Math.max(1.0, (double) fs.size());
        @Nullable Double refusal = outlook == null ? null : outlook.refusal();
        boolean tight = fs.readOnly() || (refusal != null && fs.available() <= refusal);
        return new Volume(
                fs.path(),
                fs.role().label(),
                new Fill(
                        100 * (1 - fs.available() / size),
                        refusal == null ? null : 100 * (1 - refusal / size),
                        tight),
                Figures.bytes(fs.available()) + " free of " + Figures.bytes(fs.size()),
                refusal == null ? "" : refuses(fs.path(), refusal, situation),
                outlook(fs, outlook));
    }

    private static String refuses(String path, double refusal, Situation situation) {
        String formula =
                situation.limits().stream()
                        .flatMap(read -> read.limits().stream())
                        .filter(limit -> limit.kind() == Limit.Kind.FREE_BYTES)
                        .filter(limit -> limit.subject().equals(path) && limit.value() == refusal)
                        .map(limit -> " (" + limit.formula() + ")")
                        .findFirst()
                        .orElse("");
        return "mail is refused below " + Figures.bytes(Math.round(refusal)) + formula;
    }

    private static String outlook(FileSystem fs, @Nullable Outlook outlook) {
        if (fs.readOnly()) {
            return "read-only";
        }
        if (outlook == null || outlook.seconds() == null) {
            return "";
        }
        Duration left = Duration.ofSeconds(outlook.seconds().longValue());
        return "reached in " + Figures.duration(left) + " at this rate";
    }

    private static Slot slot(Slots slots) {
        double used = slots.limit() > 0 ? 100.0 * slots.used() / slots.limit() : 0;
        String waiting = slots.waiting() > 0 ? ", " + slots.waiting() + " waiting" : "";
        return new Slot(
                slots.instance() + " " + slots.service(),
                slots.used() + " of " + slots.limit() + " busy" + waiting,
                new Fill(Math.min(used, 100), null, slots.used() >= slots.limit()));
    }
}

package org.mailwhy.incident;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.forecast.Trend;

/// The least and greatest value of each series in each minute. The ledger keeps seven days of them;
/// here stay the last hours of what is forecast.
final class Minutes {
    private static final int SERIES = 500;

    private final Map<String, Minute> current = new LinkedHashMap<>();
    private final Map<String, Deque<Trend.Point>> trails = new Lru<>(SERIES);
    private Instant minute = Instant.EPOCH;

    void resume(List<Minute> minutes) {
        minutes.forEach(this::keep);
    }

    /// Returns what is complete, and begins a new minute, when the clock says so: also when it was
    /// set back.
    List<Minute> turn(Instant now) {
        Instant began = now.truncatedTo(ChronoUnit.MINUTES);
        if (began.equals(minute)) {
            return List.of();
        }
        List<Minute> complete = new ArrayList<>(current.values());
        complete.forEach(this::keep);
        current.clear();
        minute = began;
        return complete;
    }

    void add(HostSampled sample) {
        Machine machine = sample.machine();
        add("host_load1", machine.load1());
        add("host_cpu_usage_ratio", machine.cpuUsage());
        add("host_memory_available_bytes", (double) machine.memoryAvailable());
        for (FileSystem fs : sample.fileSystems()) {
            add(Minute.FREE + fs.path(), (double) fs.available());
            if (fs.inodesFree() >= 0) {
                add("filesystem_inodes_free " + fs.path(), (double) fs.inodesFree());
            }
        }
        for (Slots slots : sample.slots()) {
            add("server_slots_used " + slots.instance() + "/" + slots.service(), slots.used());
        }
    }

    private void add(String series, double value) {
        if (current.size() < SERIES || current.containsKey(series)) {
            current.merge(
                    series,
                    new Minute(series, minute, value, value),
                    (before, now) ->
                            new Minute(
                                    series,
                                    before.at(),
                                    Math.min(before.min(), now.min()),
                                    Math.max(before.max(), now.max())));
        }
    }

    private void keep(Minute row) {
        if (row.series().startsWith(Minute.FREE)) {
            Deque<Trend.Point> trail =
                    trails.computeIfAbsent(
                            row.series().substring(Minute.FREE.length()), _ -> new ArrayDeque<>());
            trail.addLast(new Trend.Point(row.at(), row.min()));
            if (trail.size() > Minute.TRAIL.toMinutes()) {
                trail.removeFirst();
            }
        }
    }

    /// The least free bytes of each minute of the last hours.
    List<Trend.Point> trail(String path) {
        Deque<Trend.Point> trail = trails.get(path);
        return trail == null ? List.of() : List.copyOf(trail);
    }
}

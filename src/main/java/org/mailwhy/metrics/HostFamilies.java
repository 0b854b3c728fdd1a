package org.mailwhy.metrics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.incident.Situation.Outlook;
import org.mailwhy.metrics.Family.Sample;

/// The machine, its file systems, and the mail servers' own limits and queues.
final class HostFamilies {

    static final List<Family> ALL =
            List.of(
                    machine("cpu_usage_ratio", "CPU in use, of all cores", Machine::cpuUsage),
                    machine("load1", "Load average of one minute", Machine::load1),
                    machine(
                            "memory_available_bytes",
                            "Memory that programs can still have",
                            Machine::memoryAvailable),
                    machine("memory_total_bytes", "Memory of the machine", Machine::memoryTotal),
                    machine("swap_used_bytes", "Swap in use", Machine::swapUsed),
                    new Family(
                            "mailwhy_host_pressure_ratio",
                            "Share of the last 10 s in which tasks waited for the resource",
                            HostFamilies::pressures),
                    fileSystem(
                            "available_bytes",
                            "Bytes free to the mail server",
                            FileSystem::available),
                    fileSystem("size_bytes", "Size of the file system", FileSystem::size),
                    new Family(
                            "mailwhy_filesystem_inodes_free",
                            "Inodes free; absent where there is no such limit",
                            HostFamilies::inodes),
                    outlook(
                            "refusal_bytes",
                            "Free bytes below which the mail server itself refuses",
                            Outlook::refusal),
                    outlook(
                            "time_to_refusal_seconds",
                            "Time until then at the present trend; absent when not shrinking",
                            Outlook::seconds),
                    new Family(
                            "mailwhy_server_slots_used",
                            "Busy processes or connections of a service",
                            state -> slots(state, Slots::used)),
                    new Family(
                            "mailwhy_server_slots_limit",
                            "The server's own limit of them",
                            state -> slots(state, Slots::limit)),
                    new Family(
                            "mailwhy_queue_messages",
                            "Messages in the queue",
                            state -> queues(state, queue -> (double) queue.messages())),
                    new Family(
                            "mailwhy_queue_oldest_age_seconds",
                            "Age of the oldest message in the queue; 0 when it is empty",
                            state -> queues(state, HostFamilies::oldest)));

    private HostFamilies() {}

    private static Family machine(String name, String help, ToDoubleFunction<Machine> value) {
        return new Family(
                "mailwhy_host_" + name,
                help,
                state ->
                        host(state)
                                .map(HostSampled::machine)
                                .map(machine -> Sample.of(value.applyAsDouble(machine))));
    }

    private static Stream<HostSampled> host(State state) {
        return Stream.ofNullable(state.situation().host());
    }

    private static Stream<Sample> pressures(State state) {
        return host(state)
                .flatMap(host -> host.machine().pressures().stream())
                .map(pressure ->
                        Sample.of(
                                pressure.ratio(),
                                "resource",
                                pressure.resource(),
                                "kind",
                                pressure.kind()));
    }

    private static Family fileSystem(String name, String help, ToDoubleFunction<FileSystem> value) {
        return new Family(
                "mailwhy_filesystem_" + name,
                help,
                state -> fileSystems(state).map(fs -> ofFileSystem(fs, value.applyAsDouble(fs))));
    }

    private static Stream<FileSystem> fileSystems(State state) {
        return host(state).flatMap(host -> host.fileSystems().stream());
    }

    private static Sample ofFileSystem(FileSystem fileSystem, double value) {
        return Sample.of(value, "path", fileSystem.path(), "role", fileSystem.role().label());
    }

    private static Stream<Sample> inodes(State state) {
        return fileSystems(state)
                .filter(fs -> fs.inodesFree() >= 0)
                .map(fs -> ofFileSystem(fs, (double) fs.inodesFree()));
    }

    private static Family outlook(
            String name, String help, Function<Outlook, @Nullable Double> value) {
        return new Family(
                "mailwhy_filesystem_" + name,
                help,
                state -> {
                    Map<String, Outlook> outlooks =
                            state.situation().forecasts().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Outlook::path,
                                                    o -> o,
                                                    (older, newer) -> newer));
                    return fileSystems(state)
                            .flatMap(fs -> ofOutlook(fs, outlooks.get(fs.path()), value));
                });
    }

    private static Stream<Sample> ofOutlook(
            FileSystem fileSystem,
            @Nullable Outlook outlook,
            Function<Outlook, @Nullable Double> value) {
        @Nullable Double figure = outlook == null ? null : value.apply(outlook);
        return figure == null ? Stream.empty() : Stream.of(ofFileSystem(fileSystem, figure));
    }

    private static Stream<Sample> slots(State state, ToDoubleFunction<Slots> value) {
        return host(state)
                .flatMap(host -> host.slots().stream())
                .map(slots ->
                        Sample.of(
                                value.applyAsDouble(slots),
                                "instance",
                                slots.instance(),
                                "service",
                                slots.service()));
    }

    private static Stream<Sample> queues(State state, ToDoubleFunction<Queue> value) {
        return state.situation().queues().stream()
                .flatMap(sampled ->
                        sampled.queues().stream()
                                .map(queue ->
                                        Sample.of(
                                                value.applyAsDouble(queue),
                                                "instance",
                                                sampled.instance(),
                                                "queue",
                                                queue.name())));
    }

    private static double oldest(Queue queue) {
        return queue.oldest() == null ? 0 : Objects.requireNonNull(queue.oldest()).toSeconds();
    }
}

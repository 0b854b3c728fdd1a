package org.mailwhy.json;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.Measurement;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.LogRead;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Pressure;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Measurement.TrafficCounted;
import org.mailwhy.Measurement.Trial;

/// What was measured or read. A value that a system does not have is null here, -1 in the records.
final class MeasurementJson {
    private MeasurementJson() {}

    static JsonObject write(Measurement measurement) {
        return switch (measurement) {
            case HostSampled m ->
                    FactJson.begin("host", m)
                            .putAll(machine(m.machine()))
                            .put("file_systems", m.fileSystems(), MeasurementJson::fileSystem)
                            .put("slots", m.slots(), MeasurementJson::slots)
                            .build();
            case QueueSampled m ->
                    FactJson.begin("queue", m)
                            .put("instance", m.instance())
                            .put("queues", m.queues(), MeasurementJson::queue)
                            .build();
            case QuotaRead m ->
                    FactJson.begin("quota", m)
                            .put("mailbox", m.mailbox())
                            .put("quotas", m.quotas(), MeasurementJson::quota)
                            .put("trial", m.trial() == null ? null : trial(m.trial()))
                            .build();
            case LimitsRead m ->
                    FactJson.begin("limits", m)
                            .put("instance", m.instance())
                            .put("software", m.software())
                            .put("limits", m.limits(), MeasurementJson::limit)
                            .build();
            case TrafficCounted m ->
                    FactJson.begin("traffic", m)
                            .put("server", m.server())
                            .put("direction", m.direction().label())
                            .put("accepted", m.accepted())
                            .build();
            case LogRead m ->
                    FactJson.begin("log", m)
                            .put("events", m.events())
                            .put("known", m.known())
                            .put("unknown", m.unknown())
                            .put("lost_bytes", m.lostBytes())
                            .put("lag_seconds", m.lag())
                            .build();
        };
    }

    static @Nullable Measurement read(String kind, JsonObject json) {
        return switch (kind) {
            case "host" ->
                    new HostSampled(
                            json.instant("time"),
                            FactJson.origin(json),
                            machine(json),
                            json.list("file_systems", MeasurementJson::fileSystem),
                            json.list("slots", MeasurementJson::slots));
            case "queue" ->
                    new QueueSampled(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("instance"),
                            json.list("queues", MeasurementJson::queue));
            case "quota" ->
                    new QuotaRead(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("mailbox"),
                            json.list("quotas", MeasurementJson::quota),
                            json.maybe("trial", (o, name) -> trial(o.object(name))));
            case "limits" ->
                    new LimitsRead(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("instance"),
                            json.text("software"),
                            json.list("limits", MeasurementJson::limit));
            case "traffic" ->
                    new TrafficCounted(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.text("server"),
                            json.word("direction", Direction::of),
                            json.whole("accepted"));
            case "log" ->
                    new LogRead(
                            json.instant("time"),
                            FactJson.origin(json),
                            json.whole("events"),
                            json.whole("known"),
                            json.whole("unknown"),
                            json.whole("lost_bytes"),
                            json.maybe("lag_seconds", JsonObject::seconds));
            default -> null;
        };
    }

    static JsonObject machine(Machine machine) {
        return JsonObject.builder()
                .put("cpu_usage", machine.cpuUsage())
                .put("load1", machine.load1())
                .put("cores", machine.cores())
                .put("memory_available_bytes", machine.memoryAvailable())
                .put("memory_total_bytes", machine.memoryTotal())
                .put("swap_used_bytes", machine.swapUsed())
                .put("pressures", machine.pressures(), MeasurementJson::pressure)
                .put("oom_kills", known(machine.oomKills()))
                .build();
    }

    private static Machine machine(JsonObject json) {
        return new Machine(
                json.real("cpu_usage"),
                json.real("load1"),
                json.integer("cores"),
                json.whole("memory_available_bytes"),
                json.whole("memory_total_bytes"),
                json.whole("swap_used_bytes"),
                json.list("pressures", MeasurementJson::pressure),
                known(json, "oom_kills"));
    }

    private static JsonObject pressure(Pressure pressure) {
        return JsonObject.builder()
                .put("resource", pressure.resource())
                .put("kind", pressure.kind())
                .put("ratio", pressure.ratio())
                .build();
    }

    private static Pressure pressure(JsonObject json) {
        return new Pressure(json.text("resource"), json.text("kind"), json.real("ratio"));
    }

    static JsonObject fileSystem(FileSystem fileSystem) {
        return JsonObject.builder()
                .put("path", fileSystem.path())
                .put("role", fileSystem.role().label())
                .put("mount", fileSystem.mount())
                .put("available_bytes", fileSystem.available())
                .put("size_bytes", fileSystem.size())
                .put("inodes_free", known(fileSystem.inodesFree()))
                .put("read_only", fileSystem.readOnly())
                .build();
    }

    private static FileSystem fileSystem(JsonObject json) {
        return new FileSystem(
                json.text("path"),
                json.word("role", Role::of),
                json.text("mount"),
                json.whole("available_bytes"),
                json.whole("size_bytes"),
                known(json, "inodes_free"),
                json.flag("read_only"));
    }

    static JsonObject slots(Slots slots) {
        return JsonObject.builder()
                .put("instance", slots.instance())
                .put("service", slots.service())
                .put("used", slots.used())
                .put("limit", slots.limit())
                .put("waiting", slots.waiting())
                .build();
    }

    private static Slots slots(JsonObject json) {
        return new Slots(
                json.text("instance"),
                json.text("service"),
                json.integer("used"),
                json.integer("limit"),
                json.integer("waiting"));
    }

    static JsonObject queue(Queue queue) {
        return JsonObject.builder()
                .put("name", queue.name())
                .put("messages", queue.messages())
                .put("oldest_seconds", queue.oldest())
                .build();
    }

    private static Queue queue(JsonObject json) {
        return new Queue(
                json.text("name"),
                json.whole("messages"),
                json.maybe("oldest_seconds", JsonObject::seconds));
    }

    static JsonObject quota(Quota quota) {
        return JsonObject.builder()
                .put("unit", quota.unit())
                .put("used", quota.used())
                .put("limit", known(quota.limit()))
                .put("usage", quota.usage())
                .build();
    }

    private static Quota quota(JsonObject json) {
        return new Quota(json.text("unit"), json.whole("used"), known(json, "limit"));
    }

    static JsonObject trial(Trial trial) {
        return JsonObject.builder()
                .put("size", trial.size())
                .put("fits", trial.fits())
                .put("answer", trial.answer())
                .build();
    }

    private static Trial trial(JsonObject json) {
        return new Trial(json.whole("size"), json.flag("fits"), json.text("answer"));
    }

    static JsonObject limit(Limit limit) {
        return JsonObject.builder()
                .put("kind", word(limit.kind()))
                .put("subject", limit.subject())
                .put("value", limit.value())
                .put("unit", limit.unit())
                .put("formula", limit.formula())
                .put("cause", limit.cause().label())
                .build();
    }

    private static Limit limit(JsonObject json) {
        return new Limit(
                json.word("kind", word -> constant(Limit.Kind.values(), word)),
                json.text("subject"),
                json.real("value"),
                json.text("unit"),
                json.text("formula"),
                json.word("cause", Cause::of));
    }

    /// `FREE_BYTES` as `free-bytes`, for constants without a label of their own.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Stream.of(constants).filter(constant -> word(constant).equals(word)).findFirst();
    }

    private static @Nullable Json known(long value) {
        return value < 0 ? null : new Json.Whole(value);
    }

    private static long known(JsonObject json, String name) {
        return Optional.ofNullable(json.maybe(name, JsonObject::whole)).orElse(-1L);
    }
}

package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.Stage;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Measurement.Trial;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Server;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/// Refusals and what was seen around them, for tests.
final class Refusals {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Origin ORIGIN = new Origin("node", "test", null);
    static final String SPOOL = "/var/spool/postfix";
    static final String CLIENT = "192.0.2.7";
    static final String RECIPIENT = "user@example.org";

    private final List<HostSampled> host = new ArrayList<>();
    private final List<LimitsRead> limits = new ArrayList<>();
    private final List<QuotaRead> quotas = new ArrayList<>();
    private final List<TroubleLogged> troubles = new ArrayList<>();
    private final List<Lifecycle> lifecycle = new ArrayList<>();
    private final List<WindowAnnounced> windows = new ArrayList<>();
    private final List<SourceFailed> blind = new ArrayList<>();
    private Surroundings.Pattern pattern = Surroundings.Pattern.NONE;

    static Refused refused(String reply, Phase phase) {
        return refused(reply, phase, -1);
    }

    static Refused refused(String reply, Phase phase, long size) {
        return new Refused(
                NOW, ORIGIN, "mx1", dialogue(phase, size), Reply.parse(reply).orElseThrow());
    }

    static Unanswered silent(Silence silence, Phase phase) {
        return new Unanswered(NOW, ORIGIN, "mx1", dialogue(phase, -1), silence, "");
    }

    private static Dialogue dialogue(Phase phase, long size) {
        return new Dialogue(
                Direction.PROBE,
                phase,
                new Dialogue.Peer(CLIENT, null, null),
                new Dialogue.Envelope(null, RECIPIENT, null, size),
                Speaker.UNKNOWN,
                false,
                null);
    }

    /// The queue's file system has so much left, says a look right after the refusal.
    Refusals free(long bytes, long inodes) {
        return free(bytes, inodes, Duration.ofMillis(-100));
    }

    Refusals free(long bytes, long inodes, Duration before) {
        return fileSystem(
                new FileSystem(SPOOL, Role.QUEUE, "/", bytes, 100_000_000_000L, inodes, false),
                before);
    }

    Refusals fileSystem(FileSystem fileSystem) {
        return fileSystem(fileSystem, Duration.ofMillis(-100));
    }

    private Refusals fileSystem(FileSystem fileSystem, Duration before) {
        host.add(
                new HostSampled(
                        NOW.minus(before), ORIGIN, machine(), List.of(fileSystem), List.of()));
        return this;
    }

    Refusals slots(int used, int limit, int waiting) {
        host.add(
                new HostSampled(
                        NOW.plusSeconds(5),
                        ORIGIN,
                        machine(),
                        List.of(),
                        List.of(new Slots("postfix", "smtp", used, limit, waiting))));
        return this;
    }

    private static Machine machine() {
        return new Machine(0.1, 0.2, 2, 8_000_000_000L, 16_000_000_000L, 0, List.of(), 0);
    }

    /// What Postfix refuses at with the default message_size_limit.
    Refusals postfixLimits() {
        limits.add(
                new LimitsRead(
                        NOW.minusSeconds(300),
                        ORIGIN,
                        "postfix",
                        "postfix",
                        List.of(
                                new Limit(
                                        Limit.Kind.FREE_BYTES,
                                        SPOOL,
                                        15_360_000,
                                        "bytes",
                                        "1.5 × message_size_limit",
                                        Cause.DISK_FULL))));
        return this;
    }

    Refusals quota(long used, long limit) {
        return quota(used, limit, Duration.ZERO);
    }

    Refusals quota(long used, long limit, Duration before) {
        return quota(used, limit, null, before);
    }

    Refusals quota(long used, long limit, @Nullable Trial trial) {
        return quota(used, limit, trial, Duration.ZERO);
    }

    private Refusals quota(long used, long limit, @Nullable Trial trial, Duration before) {
        quotas.add(
                new QuotaRead(
                        NOW.minus(before),
                        ORIGIN,
                        RECIPIENT,
                        List.of(new Quota("bytes", used, limit)),
                        trial));
        return this;
    }

    Refusals trouble(Cause cause, @Nullable String client, String text) {
        troubles.add(
                new TroubleLogged(
                        NOW.minusSeconds(1),
                        ORIGIN,
                        "mx1",
                        cause,
                        null,
                        new Dialogue.Peer(client, null, null),
                        Dialogue.Envelope.UNKNOWN,
                        text));
        return this;
    }

    Refusals life(Stage stage, Duration before) {
        lifecycle.add(new Lifecycle(NOW.minus(before), ORIGIN, "mx1", "postfix", stage, "", null));
        return this;
    }

    Refusals window() {
        windows.add(
                new WindowAnnounced(
                        NOW.minusSeconds(60),
                        ORIGIN,
                        "patch night",
                        NOW.plusSeconds(600),
                        List.of()));
        return this;
    }

    Refusals blind(String source) {
        blind.add(new SourceFailed(NOW, new Origin("node", source, null), "cannot read", ""));
        return this;
    }

    Refusals pattern(long refusals, int clients, int recipients, long accepted) {
        pattern =
                new Surroundings.Pattern(
                        refusals,
                        clients,
                        recipients,
                        accepted,
                        null,
                        null,
                        null,
                        List.of(),
                        Surroundings.Others.NONE);
        return this;
    }

    Refusals others(long served, int refused, int hostsRefusing, int hostsServing) {
        pattern =
                new Surroundings.Pattern(
                        1,
                        1,
                        1,
                        served,
                        null,
                        null,
                        null,
                        List.of(),
                        new Surroundings.Others(served, refused, hostsRefusing, hostsServing));
        return this;
    }

    /// So long it took earlier.
    Refusals recovered(Duration... after) {
        pattern =
                new Surroundings.Pattern(
                        0, 0, 0, 0, null, null, null, List.of(after), Surroundings.Others.NONE);
        return this;
    }

    /// The server has said so for so long.
    Refusals saidFor(Duration time) {
        pattern =
                new Surroundings.Pattern(
                        0,
                        0,
                        0,
                        0,
                        null,
                        null,
                        NOW.minus(time),
                        List.of(),
                        Surroundings.Others.NONE);
        return this;
    }

    /// A probe was accepted.
    Refusals served(Duration before) {
        Accepted probe =
                new Accepted(
                        NOW.minus(before),
                        ORIGIN,
                        "mx1",
                        dialogue(Phase.MAIL, -1),
                        Reply.parse("250 2.1.0 Ok").orElseThrow());
        pattern =
                new Surroundings.Pattern(
                        0, 0, 0, 1, probe, null, null, List.of(), Surroundings.Others.NONE);
        return this;
    }

    /// This one is not the first.
    Refusals refusedSince(Duration before) {
        pattern =
                new Surroundings.Pattern(
                        1,
                        1,
                        1,
                        0,
                        null,
                        NOW.minus(before),
                        null,
                        List.of(),
                        Surroundings.Others.NONE);
        return this;
    }

    Surroundings around() {
        return new Surroundings(
                new Server("mx1", "127.0.0.1:25", true, "monitor", null, Duration.ofSeconds(60)),
                host,
                limits,
                quotas,
                troubles,
                lifecycle,
                windows,
                blind,
                pattern);
    }

    /// The same in another order.
    Surroundings reversed() {
        Surroundings same = around();
        return new Surroundings(
                same.server(),
                same.host().reversed(),
                same.limits().reversed(),
                same.quotas().reversed(),
                same.troubles().reversed(),
                same.lifecycle().reversed(),
                same.windows().reversed(),
                same.blind().reversed(),
                same.pattern());
    }
}

package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.Stage;
import org.mailwhy.Fact;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.mta.MailServer.Master;

/// Sees mail servers start and end by their first process, and packages change by the log of dpkg.
/// An end that neither systemd nor a removed pid file explains is not told: a probe will see it,
/// and why it ended is not known.
public final class LifeSampler implements Sampler {
    /// An older start or upgrade is no news to an agent that starts.
    private static final Duration NEWS = Duration.ofMinutes(15);

    /// What starts so soon after the machine started with it.
    private static final Duration BOOTING = Duration.ofMinutes(3);

    private final InstantSource clock;
    private final String node;
    private final Supplier<List<MailServer>> servers;
    private final Processes processes;
    private final Units units;
    private final PackageLog packages;
    private final Map<String, Life> lives = new HashMap<>();

    /// @param written whether its pid file was there
    private record Life(long pid, Instant started, boolean written) {
        /// The time of boot is only known to a second or two.
        boolean same(Life other) {
            return pid == other.pid
                    && Duration.between(started, other.started).abs().toSeconds() < 5;
        }
    }

    public LifeSampler(InstantSource clock, String node, Supplier<List<MailServer>> servers) {
        this(
                clock,
                node,
                servers,
                Path.of("/proc"),
                new Units(List.of("systemctl")),
                new PackageLog(
                        Path.of("/var/log/dpkg.log"),
                        ZoneId.systemDefault(),
                        clock.instant().minus(NEWS)));
    }

    LifeSampler(
            InstantSource clock,
            String node,
            Supplier<List<MailServer>> servers,
            Path proc,
            Units units,
            PackageLog packages) {
        this.clock = clock;
        this.node = node;
        this.servers = servers;
        this.processes = new Processes(proc);
        this.units = units;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public synchronized List<Fact> look() throws InterruptedException {
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>();
        for (PackageLog.Upgrade upgrade : packages.news()) {
            servers.get().stream()
                    .filter(server -> upgrade.of(server.software()))
                    .forEach(server -> facts.add(upgraded(server, upgrade)));
        }
        for (MailServer server : servers.get()) {
            look(server, now, facts);
        }
        return facts;
    }

    private void look(MailServer server, Instant now, List<Fact> facts)
            throws InterruptedException {
        Life before = lives.get(server.instance());
        OptionalLong pid = processes.find(server.master());
        if (pid.isEmpty()) {
            if (before != null) {
                lives.remove(server.instance());
                ended(server, before, now, facts);
            }
            return;
        }
        try {
            // who stops in order removes the file first and may still be there at this look
            boolean written =
                    Files.exists(server.master().pidFile())
                            || (before != null
                                    && before.pid() == pid.getAsLong()
                                    && before.written());
            Life life = new Life(pid.getAsLong(), processes.started(pid.getAsLong()), written);
            lives.put(server.instance(), life);
            boolean news =
                    before == null ? life.started().isAfter(now.minus(NEWS)) : !life.same(before);
            if (news) {
                facts.add(started(server, life));
            }
        } catch (IOException e) {
            // it ended between two looks at it: the next look tells
            lives.remove(server.instance());
        }
    }

    private Lifecycle started(MailServer server, Life life) throws IOException {
        String text = "%s, process %d, started".formatted(program(server.master()), life.pid());
        boolean booted = life.started().isBefore(processes.boot().plus(BOOTING));
        String by = booted ? "the boot of the machine" : null;
        return event(server, life.started(), Stage.STARTED, text, by);
    }

    private void ended(MailServer server, Life life, Instant now, List<Fact> facts)
            throws InterruptedException {
        for (String unit : server.master().units()) {
            var stage = units.ended(unit);
            if (stage.isPresent()) {
                String text =
                        "%s, process %d, is gone; systemd says of %s: %s"
                                .formatted(
                                        program(server.master()),
                                        life.pid(),
                                        unit,
                                        stage.get().label());
                facts.add(event(server, now, stage.get(), text, null));
                return;
            }
        }
        Path pidFile = server.master().pidFile();
        if (life.written() && Files.notExists(pidFile)) {
            String text =
                    "%s, process %d, is gone and has removed %s, as an orderly stop does"
                            .formatted(program(server.master()), life.pid(), pidFile);
            facts.add(event(server, removed(pidFile, now), Stage.STOPPED, text, null));
        }
    }

    /// When the folder changed; of a shared one that may be a little later.
    private static Instant removed(Path pidFile, Instant now) {
        try {
            return Files.getLastModifiedTime(pidFile.resolveSibling(".")).toInstant();
        } catch (IOException e) {
            return now;
        }
    }

    private Lifecycle upgraded(MailServer server, PackageLog.Upgrade upgrade) {
        String text =
                "package %s upgraded from %s to %s"
                        .formatted(upgrade.name(), upgrade.from(), upgrade.to());
        return event(server, upgrade.at(), Stage.UPGRADED, text, packages.by(upgrade));
    }

    private Lifecycle event(
            MailServer server, Instant at, Stage stage, String text, @Nullable String by) {
        Origin origin = new Origin(node, name(), server.instance());
        return new Lifecycle(at, origin, server.instance(), server.software(), stage, text, by);
    }

    private static String program(Master master) {
        return String.valueOf(master.program().getFileName());
    }
}

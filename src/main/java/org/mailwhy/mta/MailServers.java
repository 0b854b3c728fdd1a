package org.mailwhy.mta;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Failures;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.mta.MailServer.Folder;

/// The mail servers of this host: found anew at each look, which reports their limits.
public final class MailServers implements Sampler {
    private static final String AUTO = MtaOptions.AUTO.kind();
    private static final List<Kind> KINDS =
            List.of(
                    new Postfix(),
                    new Dovecot(),
                    new Exim(),
                    new Sendmail(),
                    new OpenSmtpd(),
                    new Haraka(),
                    new James());

    private final InstantSource clock;
    private final String node;
    private final List<MtaOptions> options;
    private final SlotCounter slots;
    private final Failures failures = new Failures();
    private volatile List<MailServer> found = List.of();

    /// @param options where to look; one `auto` finds what its package installed
    public MailServers(InstantSource clock, String node, List<MtaOptions> options) {
        this.clock = clock;
        this.node = node;
        this.options = options.stream().distinct().toList();
        this.slots = new SlotCounter(Path.of("/proc"));
    }

    @Override
    public String name() {
        return "limits";
    }

    /// Those of the last look; empty before the first.
    public List<MailServer> found() {
        return found;
    }

    /// What they need on file systems.
    public List<Folder> folders() {
        return found.stream().flatMap(server -> server.folders().stream()).distinct().toList();
    }

    /// Their busy slots now.
    ///
    /// @throws java.io.UncheckedIOException when the kernel's tables cannot be read
    public List<Slots> slots() {
        return slots.count(found);
    }

    @Override
    public List<Fact> look() throws InterruptedException {
        Instant now = clock.instant();
        Map<Path, MailServer> servers = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Found each : all()) {
            switch (each) {
                case MailServer server -> servers.putIfAbsent(server.config(), server);
                case Found.Problem problem -> facts.add(failed(now, problem));
            }
        }
        List<MailServer> readable = distinct(servers.values());
        for (MailServer server : readable) {
            facts.add(
                    new LimitsRead(
                            now,
                            new Origin(node, name(), server.instance()),
                            server.instance(),
                            server.software(),
                            server.limits()));
        }
        found = facts.size() > readable.size() ? withUnreadable(readable) : readable;
        return failures.told(now, facts);
    }

    private List<Found> all() throws InterruptedException {
        List<Found> all = new ArrayList<>();
        for (MtaOptions each : options) {
            List<Found> some = new ArrayList<>();
            for (Kind kind : KINDS) {
                if (each.kind().equals(AUTO) || each.kind().equals(kind.software())) {
                    some.addAll(kind.find(each));
                }
            }
            if (some.isEmpty() && !each.kind().equals(AUTO)) {
                some.add(absent(each));
            }
            all.addAll(some);
        }
        return all;
    }

    private static Found absent(MtaOptions options) {
        return new Found.Problem(
                options.kind(),
                "%s was not found in %s"
                        .formatted(
                                options.kind(),
                                options.bin() == null ? "the usual folders" : options.bin()),
                "set mta.bin to the folder of its programs");
    }

    private SourceFailed failed(Instant now, Found.Problem problem) {
        return new SourceFailed(
                now,
                new Origin(node, name(), problem.subject()),
                problem.problem(),
                problem.remedy());
    }

    /// A configuration that is broken just now does not change the server that runs.
    private List<MailServer> withUnreadable(List<MailServer> readable) {
        List<MailServer> all = new ArrayList<>(readable);
        found.stream().filter(isNoneOf(readable)).forEach(all::add);
        return List.copyOf(all);
    }

    private static Predicate<MailServer> isNoneOf(List<MailServer> servers) {
        Set<Path> configs = new HashSet<>();
        servers.forEach(server -> configs.add(server.config()));
        return server -> !configs.contains(server.config());
    }

    /// Two that call themselves the same are told apart by the name of their configuration.
    private static List<MailServer> distinct(Iterable<MailServer> servers) {
        Set<String> names = new HashSet<>();
        List<MailServer> distinct = new ArrayList<>();
        for (MailServer server : servers) {
            String name = server.instance();
            if (!names.add(name)) {
                name = name + "-" + server.config().getFileName();
                names.add(name);
            }
            distinct.add(server.named(name));
        }
        return List.copyOf(distinct);
    }
}

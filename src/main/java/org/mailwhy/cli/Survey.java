package org.mailwhy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.config.Settings;
import org.mailwhy.config.Settings.ServerSettings;
import org.mailwhy.host.HostSampler;
import org.mailwhy.host.WatchedPath;
import org.mailwhy.log.LogSource;
import org.mailwhy.log.Logs;
import org.mailwhy.log.ServerNames;
import org.mailwhy.mta.MailServer;
import org.mailwhy.mta.MailServers;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.mta.QueueSampler;
import org.mailwhy.quota.QuotaSampler;
import org.mailwhy.quota.QuotaSource;

/// One look of every sampler at this host; nothing is changed.
///
/// @param servers mail servers that were found
/// @param facts what was seen, and what could not be
record Survey(List<MailServer> servers, List<LogSource> logs, List<Fact> facts) {

    private static final String NO_LOG =
            "name it under logs in the configuration, or install rsyslog";

    static Survey of(Settings settings) throws InterruptedException {
        InstantSource clock = InstantSource.system();
        String node = HostName.own();
        MailServers servers = new MailServers(clock, node, options(settings));
        List<Fact> facts = new ArrayList<>(servers.look());
        List<LogSource> logs = logs(settings, servers.found());
        List<Sampler> samplers =
                new ArrayList<>(
                        List.of(
                                new HostSampler(
                                        clock,
                                        node,
                                        () -> paths(settings, servers),
                                        servers::slots),
                                new QueueSampler(clock, node, servers::found),
                                new QuotaSampler(clock, node, quotas(settings, servers.found()))));
        Logs reader = new Logs(node, ServerNames.AS_LOGGED, ZoneId.systemDefault(), clock);
        logs.forEach(log -> samplers.add(reader.check(log)));
        for (Sampler sampler : samplers) {
            facts.addAll(sampler.look());
        }
        if (logs.isEmpty() && !servers.found().isEmpty()) {
            facts.add(failed(clock, node, "log", "no mail log was found", NO_LOG));
        }
        Path store = settings.store().path();
        if (!writable(store)) {
            String remedy = "start the agent as a user who may, or set store.path";
            facts.add(failed(clock, node, "store", "this user may not write " + store, remedy));
        }
        return new Survey(servers.found(), logs, List.copyOf(facts));
    }

    List<SourceFailed> problems() {
        return each(SourceFailed.class).toList();
    }

    <T> Stream<T> each(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<MtaOptions> options(Settings settings) {
        Stream<MtaOptions> named =
                Optional.ofNullable(settings.servers()).orElse(List.of()).stream()
                        .map(ServerSettings::mta);
        return Stream.concat(Stream.of(MtaOptions.AUTO), named).distinct().toList();
    }

    private static List<WatchedPath> paths(Settings settings, MailServers servers) {
        List<WatchedPath> given = settings.host().paths();
        return given != null
                ? given
                : servers.folders().stream()
                        .map(folder -> new WatchedPath(folder.path(), folder.role()))
                        .toList();
    }

    private static List<LogSource> logs(Settings settings, List<MailServer> servers) {
        List<LogSource> given = settings.logs();
        Optional<Path> own = servers.stream().flatMap(server -> server.logs().stream()).findFirst();
        return given != null ? given : Logs.discover(Path.of("/"), own);
    }

    private static List<QuotaSource> quotas(Settings settings, List<MailServer> servers) {
        List<QuotaSource> given = settings.quotas().sources();
        boolean dovecot = servers.stream().anyMatch(s -> s.software().equals("dovecot"));
        return given != null
                ? given
                : dovecot ? List.of(new QuotaSource.Doveadm(null, null, null)) : List.of();
    }

    private static boolean writable(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.isWritable(existing);
    }

    private static SourceFailed failed(
            InstantSource clock, String node, String source, String problem, String remedy) {
        return new SourceFailed(clock.instant(), new Origin(node, source, null), problem, remedy);
    }
}

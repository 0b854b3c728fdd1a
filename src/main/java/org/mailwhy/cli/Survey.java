package org.mailwhy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.config.Settings;
import org.mailwhy.config.Sources;
import org.mailwhy.host.HostSampler;
import org.mailwhy.json.Masking;
import org.mailwhy.log.LogCheck;
import org.mailwhy.log.LogSource;
import org.mailwhy.log.Logs;
import org.mailwhy.log.ServerNames;
import org.mailwhy.mta.MailServer;
import org.mailwhy.mta.MailServers;
import org.mailwhy.mta.QueueSampler;
import org.mailwhy.quota.QuotaSampler;

/// One look of every sampler at this host; nothing is changed.
///
/// @param servers mail servers that were found
/// @param facts what was seen, and what could not be
/// @param strangers by log, a few lines that were not understood; people's addresses are masked
record Survey(
        List<MailServer> servers,
        List<LogSource> logs,
        List<Fact> facts,
        Map<String, List<String>> strangers) {

    private static final String NO_LOG =
            "name it under logs in the configuration, or install rsyslog";
    private static final String NO_STORE = "let the agent run as a user who may, or set store.path";

    static Survey of(Settings settings) throws InterruptedException {
        InstantSource clock = InstantSource.system();
        String node = HostName.own();
        MailServers servers = new MailServers(clock, node, Sources.mailServers(settings));
        List<Fact> facts = new ArrayList<>(servers.look());
        Sources sources = Sources.of(settings, servers.found());
        List<Sampler> samplers = new ArrayList<>();
        samplers.add(new HostSampler(clock, node, sources::paths, servers::slots));
        samplers.add(new QueueSampler(clock, node, servers::found));
        samplers.add(new QuotaSampler(clock, node, sources.quotas()));
        Logs reader = new Logs(node, ServerNames.AS_LOGGED, ZoneId.systemDefault(), clock);
        List<LogCheck> checks = sources.logs().stream().map(reader::check).toList();
        samplers.addAll(checks);
        for (Sampler sampler : samplers) {
            facts.addAll(sampler.look());
        }
        if (sources.logs().isEmpty() && !servers.found().isEmpty()) {
            facts.add(failed(clock, node, "log", "no mail log was found", NO_LOG));
        }
        Path store = settings.store().path();
        if (!writable(store)) {
            facts.add(failed(clock, node, "store", "this user may not write " + store, NO_STORE));
        }
        return new Survey(servers.found(), sources.logs(), List.copyOf(facts), strangers(checks));
    }

    private static Map<String, List<String>> strangers(List<LogCheck> checks) {
        Map<String, List<String>> strangers = new LinkedHashMap<>();
        checks.forEach(check ->
                strangers.put(
                        check.name(), check.strangers().stream().map(Masking.ADDRESSES).toList()));
        return strangers;
    }

    List<SourceFailed> problems() {
        return each(SourceFailed.class).toList();
    }

    <T> Stream<T> each(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
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

package org.mailwhy.incident;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Dialogue;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Server;

/// The servers under watch and what was seen of each; also of those that only a log names.
final class Servers {
    private static final int MOST = 5_000;
    private static final Duration NEAR = Duration.ofMinutes(10);

    private final Map<String, Server> configured = new LinkedHashMap<>();
    private final Map<String, ServerMemory> memories = new Lru<>(MOST);

    private final HostMemory host;

    Servers(HostMemory host) {
        this.host = host;
    }

    void configure(List<Server> servers) {
        configured.clear();
        servers.forEach(server -> configured.put(server.name(), server));
    }

    /// The watched server of that name; of `name/host`, an MX host of a watched domain, the
    /// domain's.
    @Nullable Server watched(String name) {
        Server exact = configured.get(name);
        int slash = name.indexOf('/');
        return exact != null || slash < 0 ? exact : configured.get(name.substring(0, slash));
    }

    ServerMemory of(String name) {
        return memories.computeIfAbsent(name, _ -> new ServerMemory());
    }

    /// A probe of a server came to an address. The look-up that found an MX host is its domain's.
    void probed(String name, Fact probe, Dialogue dialogue) {
        of(name).probed(probe, dialogue);
        int slash = name.indexOf('/');
        if (slash > 0 && dialogue.peer().address() != null) {
            seen(name.substring(0, slash)).forEach(ServerMemory::resolved);
        }
    }

    /// Facts about a server, and about the instance of this host that it is, whatever the name they
    /// came under.
    <F extends Fact> List<F> about(String name, Function<ServerMemory, List<F>> what) {
        List<F> own = seen(name).map(what).flatMap(List::stream).toList();
        String instance = instance(name);
        if (instance == null) {
            return own;
        }
        return aliases(name, instance).flatMap(this::seen).map(what).flatMap(List::stream).toList();
    }

    /// Whether news of the one server is news of the other.
    boolean same(String one, String other) {
        String instance = instance(other);
        return one.equals(other)
                || (instance != null && aliases(other, instance).anyMatch(one::equals));
    }

    /// Whether an instance of this host is another watched server than that one.
    boolean isAnother(String instance, String name) {
        return !instance.equals(instance(name))
                && configured.values().stream()
                        .anyMatch(server -> instance.equals(server.instance()));
    }

    /// The mail server instance of this host that a watched server is: as configured, else the only
    /// one that there is.
    private @Nullable String instance(String name) {
        Server server = watched(name);
        if (server == null || !server.local()) {
            return null;
        }
        return server.instance() != null ? server.instance() : host.onlyInstance();
    }

    private Stream<String> aliases(String name, String instance) {
        Stream<String> named =
                configured.values().stream()
                        .filter(server -> instance.equals(server.instance()))
                        .map(Server::name);
        return Stream.concat(Stream.of(name, instance), named).distinct();
    }

    private Stream<ServerMemory> seen(String name) {
        return Stream.ofNullable(memories.get(name));
    }

    /// What our probes met at the other addresses of a server, and at the other MX hosts of its
    /// domain, near that time.
    Hosts besides(Observation probe) {
        int slash = probe.server().indexOf('/');
        String domain = slash < 0 ? probe.server() : probe.server().substring(0, slash);
        String own = ServerMemory.address(probe.dialogue());
        List<Fact> others =
                memories.entrySet().stream()
                        .filter(each -> speaksOf(each.getKey(), domain))
                        .flatMap(each -> each.getValue().probes.entrySet().stream())
                        .filter(each -> !each.getKey().equals(own))
                        .map(Map.Entry::getValue)
                        .filter(fact ->
                                Duration.between(fact.at(), probe.at()).abs().compareTo(NEAR) <= 0)
                        .toList();
        int serving = (int) others.stream().filter(Accepted.class::isInstance).count();
        return new Hosts(others.size() - serving, serving);
    }

    /// As the page shows them: in the order of the configuration, a domain as its MX hosts.
    List<Situation.Watched> list() {
        Map<String, Map<String, ServerMemory>> hosts = new HashMap<>();
        memories.forEach((name, memory) -> {
            int slash = name.indexOf('/');
            if (slash > 0 && !memory.probes.isEmpty()) {
                hosts.computeIfAbsent(name.substring(0, slash), _ -> new TreeMap<>())
                        .put(name, memory);
            }
        });
        return configured.values().stream()
                .flatMap(server -> shown(server, hosts.getOrDefault(server.name(), Map.of())))
                .toList();
    }

    private Stream<Situation.Watched> shown(Server server, Map<String, ServerMemory> hosts) {
        ServerMemory memory = memories.get(server.name());
        Stream<Situation.Watched> itself =
                Stream.of(memory == null ? unseen(server) : shown(server, memory));
        return hosts.isEmpty()
                ? itself
                : Stream.concat(
                        itself.filter(one -> !one.probes().isEmpty()),
                        hosts.entrySet().stream()
                                .map(host -> shown(named(server, host.getKey()), host.getValue())));
    }

    /// Whether a probe under one name speaks about another: an MX host's about its domain too.
    static boolean speaksOf(String probed, String name) {
        return probed.equals(name) || probed.startsWith(name + "/");
    }

    private static Situation.Watched shown(Server server, ServerMemory memory) {
        return new Situation.Watched(server, memory.probes);
    }

    private static Situation.Watched unseen(Server server) {
        return new Situation.Watched(server, Map.of());
    }

    private static Server named(Server domain, String name) {
        return new Server(
                name,
                name.substring(domain.name().length() + 1),
                domain.local(),
                domain.hello(),
                domain.instance(),
                domain.every());
    }
}

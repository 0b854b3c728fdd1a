package org.mailwhy.app;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Server;
import org.mailwhy.config.Address;
import org.mailwhy.config.Settings;
import org.mailwhy.config.Settings.ServerSettings;
import org.mailwhy.mta.MailServer;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.Prober;

/// Which servers are to be probed: those of the configuration, else those found on this host.
///
/// @param watched in the order of the configuration
record Plan(List<Watched> watched) {
    private static final Duration LOCAL = Duration.ofSeconds(60);
    private static final Duration REMOTE = Duration.ofMinutes(5);

    /// RFC 5321 section 4.5.4.2: where other servers bring mail.
    private static final int RELAY = 25;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    record Watched(Server server, ProbeOptions probe) {}

    List<Server> servers() {
        return watched.stream().map(Watched::server).toList();
    }

    static Plan of(Settings settings, List<MailServer> found, String hello, Prober prober)
            throws InterruptedException {
        return new Plan(watched(settings, found, hello, prober));
    }

    private static List<Watched> watched(
            Settings settings, List<MailServer> found, String hello, Prober prober)
            throws InterruptedException {
        List<ServerSettings> servers = settings.servers();
        if (servers == null) {
            return found.stream().flatMap(server -> found(server, hello).stream()).toList();
        }
        List<Callable<Watched>> lookUps =
                servers.stream()
                        .<Callable<Watched>>map(server -> () -> configured(server, found, prober))
                        .toList();
        List<Watched> watched = new ArrayList<>();
        // side by side: a name server that is silent must not hold up the start once a server
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Watched> done : threads.invokeAll(lookUps)) {
                watched.add(done.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("looking up the servers", e.getCause());
        }
        return watched;
    }

    private static Watched configured(
            ServerSettings settings, List<MailServer> found, Prober prober)
            throws InterruptedException {
        ProbeOptions probe = settings.probe();
        boolean local =
                settings.local() != null ? settings.local() : prober.isLocal(probe.target());
        Duration every = settings.every() != null ? settings.every() : local ? LOCAL : REMOTE;
        Server server =
                new Server(
                        probe.name(),
                        address(probe.target()),
                        local,
                        probe.hello(),
                        local ? instance(settings.mta(), found) : null,
                        every);
        return new Watched(server, probe.local() == local ? probe : at(probe, local));
    }

    private static ProbeOptions at(ProbeOptions probe, boolean local) {
        return new ProbeOptions(
                probe.name(),
                probe.target(),
                probe.tls(),
                probe.depth(),
                probe.hello(),
                probe.from(),
                probe.to(),
                probe.timeout(),
                local);
    }

    /// The instance that the configuration names; null when any may be meant.
    private static @Nullable String instance(MtaOptions mta, List<MailServer> found) {
        Path config = mta.config();
        return config == null
                ? null
                : found.stream()
                        .filter(server -> server.config().equals(config))
                        .map(MailServer::instance)
                        .findFirst()
                        .orElse(null);
    }

    private static String address(ProbeOptions.Target target) {
        return switch (target) {
            case ProbeOptions.Target.Address(String host, int port) ->
                    new Address(host, port).toString();
            case ProbeOptions.Target.Domain(String name) -> name;
        };
    }

    /// A mail server of this host that takes mail for others, under its instance's name.
    private static Optional<Watched> found(MailServer server, String hello) {
        return server.services().stream()
                .filter(service -> service.protocol().equals("smtp"))
                .flatMap(service -> service.listeners().stream())
                .filter(MailServer.Listener.Tcp.class::isInstance)
                .map(MailServer.Listener.Tcp.class::cast)
                .min(Comparator.comparing(listener -> listener.port() != RELAY))
                .map(listener -> at(server.instance(), listener, hello));
    }

    private static Watched at(String name, MailServer.Listener.Tcp listener, String hello) {
        InetAddress bound = listener.address();
        String host =
                bound == null || bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
        ProbeOptions probe =
                new ProbeOptions(
                        name,
                        new ProbeOptions.Target.Address(host, listener.port()),
                        ProbeOptions.Tls.OPPORTUNISTIC,
                        ProbeOptions.Depth.MAIL,
                        hello,
                        "",
                        List.of(),
                        TIMEOUT,
                        true);
        String address = new Address(host, listener.port()).toString();
        return new Watched(new Server(name, address, true, hello, name, LOCAL), probe);
    }
}

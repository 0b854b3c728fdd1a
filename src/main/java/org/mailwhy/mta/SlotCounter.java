package org.mailwhy.mta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Service;

/// Counts busy slots: connections that were accepted. Processes alone prove nothing, an idle smtpd
/// stays for a while after its session.
final class SlotCounter {
    private final Path proc;
    private final Processes processes;

    SlotCounter(Path proc) {
        this.proc = proc;
        this.processes = new Processes(proc);
    }

    List<Slots> count(List<MailServer> servers) {
        try {
            return counted(servers.stream().filter(SlotCounter::hasLimit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasLimit(MailServer server) {
        return server.services().stream().anyMatch(service -> service.limit() > 0);
    }

    /// Each network is read once: on a machine with much memory the kernel's table is large even
    /// when few connections are in it, and costs some milliseconds.
    private List<Slots> counted(List<MailServer> servers) throws IOException {
        Set<Integer> ports = new HashSet<>();
        Set<String> paths = new HashSet<>();
        servers.forEach(server -> addTo(ports, paths, server));
        Map<Object, Sockets> networks = new HashMap<>();
        List<Slots> slots = new ArrayList<>();
        for (MailServer server : servers) {
            Path net = net(server);
            // as many inodes as networks
            Object network = Files.getAttribute(net.resolve("tcp"), "unix:ino");
            Sockets sockets = networks.get(network);
            if (sockets == null) {
                sockets = Sockets.read(net, ports, paths);
                networks.put(network, sockets);
            }
            addTo(slots, server, sockets);
        }
        return slots;
    }

    private static void addTo(Set<Integer> ports, Set<String> paths, MailServer server) {
        for (Service service : server.services()) {
            for (Listener listener : service.listeners()) {
                switch (listener) {
                    case Listener.Tcp tcp -> ports.add(tcp.port());
                    case Listener.Unix unix -> paths.add(unix.path().toString());
                }
            }
        }
    }

    private static void addTo(List<Slots> slots, MailServer server, Sockets sockets) {
        for (Service service : server.services()) {
            if (service.limit() > 0) {
                slots.add(count(server.instance(), service, sockets));
            }
        }
    }

    private static Slots count(String instance, Service service, Sockets sockets) {
        Sockets.Count count =
                service.listeners().stream()
                        .map(sockets::count)
                        .reduce(new Sockets.Count(0, 0), Sockets.Count::plus);
        return new Slots(
                instance, service.name(), count.accepted(), service.limit(), count.waiting());
    }

    /// A server in a container has a network of its own.
    private Path net(MailServer server) {
        OptionalLong pid = processes.find(server.master());
        if (pid.isPresent()) {
            Path net = processes.of(pid.getAsLong()).resolve("net");
            if (Files.isReadable(net.resolve("tcp"))) {
                return net;
            }
        }
        return proc.resolve("self/net");
    }
}

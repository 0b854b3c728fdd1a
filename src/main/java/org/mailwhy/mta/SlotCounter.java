package org.mailwhy.mta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        List<Slots> slots = new ArrayList<>();
        for (MailServer server : servers) {
            if (server.services().stream().anyMatch(service -> service.limit() > 0)) {
                count(server, slots);
            }
        }
        return slots;
    }

    private void count(MailServer server, List<Slots> slots) {
        try {
            Sockets sockets = Sockets.read(net(server), ports(server), paths(server));
            for (Service service : server.services()) {
                if (service.limit() > 0) {
                    slots.add(count(server.instance(), service, sockets));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        Path process = pid.isPresent() ? processes.of(pid.getAsLong()) : proc.resolve("self");
        return process.resolve("net");
    }

    private static Set<Integer> ports(MailServer server) {
        Set<Integer> ports = new HashSet<>();
        for (Service service : server.services()) {
            for (Listener listener : service.listeners()) {
                if (listener instanceof Listener.Tcp tcp) {
                    ports.add(tcp.port());
                }
            }
        }
        return ports;
    }

    private static Set<String> paths(MailServer server) {
        Set<String> paths = new HashSet<>();
        for (Service service : server.services()) {
            for (Listener listener : service.listeners()) {
                if (listener instanceof Listener.Unix unix) {
                    paths.add(unix.path().toString());
                }
            }
        }
        return paths;
    }
}

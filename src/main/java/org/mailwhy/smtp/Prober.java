package org.mailwhy.smtp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;
import org.mailwhy.dns.Answer.Absent;
import org.mailwhy.dns.Answer.Failed;
import org.mailwhy.dns.Answer.Found;
import org.mailwhy.dns.Resolver;
import org.mailwhy.smtp.Destinations.Destination;
import org.mailwhy.smtp.ProbeOptions.Target;

/// Asks a mail server, as a sending one would, whether it takes mail.
public final class Prober {
    private static final int SMTP = 25;

    private final InstantSource clock;
    private final Destinations destinations;
    private final Origin origin;
    private final Encryption encryption = new Encryption();

    /// One session at a time with each address; as many as are under watch.
    private final Map<InetSocketAddress, ReentrantLock> turns = new ConcurrentHashMap<>();

    public Prober(InstantSource clock, Resolver dns, String node) {
        this(clock, dns, node, SMTP);
    }

    /// @param exchangerPort where the MX hosts of a domain listen
    Prober(InstantSource clock, Resolver dns, String node, int exchangerPort) {
        this.clock = clock;
        this.destinations = new Destinations(dns, exchangerPort);
        this.origin = new Origin(node, "probe", null);
    }

    /// One session with each address: [org.mailwhy.Accepted], [Observation.Refused] or
    /// [Observation.Unanswered]. Hosts are probed side by side, the addresses of one in turn.
    public List<Fact> probe(ProbeOptions options) throws InterruptedException {
        return probe(options, aim -> true);
    }

    /// @param welcome which addresses may be disturbed now
    List<Fact> probe(ProbeOptions options, Predicate<Aim> welcome) throws InterruptedException {
        List<Callable<List<Fact>>> hosts = new ArrayList<>();
        for (Destination destination : destinations.of(options.name(), options.target())) {
            hosts.add(() -> visit(options, destination, welcome));
        }
        List<Fact> facts = new ArrayList<>();
        // virtual threads, whoever calls: an interrupt then closes the socket they wait for
        try (ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Fact>> visit : visits.invokeAll(hosts)) {
                facts.addAll(visit.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("probing " + options.name(), e.getCause());
        }
        return facts;
    }

    /// Whether an address of the target is one of this host's own.
    public boolean isLocal(Target target) throws InterruptedException {
        for (Destination destination : destinations.of("", target)) {
            if (destination instanceof Destination.Host host
                    && destinations.aims(host) instanceof Found<Aim>(List<Aim> aims)
                    && aims.stream().anyMatch(aim -> isLocal(aim.address().getAddress()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is one of this host's own.
    public static boolean isLocal(InetAddress address) {
        try {
            return address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }

    private List<Fact> visit(ProbeOptions options, Destination to, Predicate<Aim> welcome)
            throws InterruptedException {
        return switch (to) {
            case Destination.Nowhere(String server, String name, String reason) ->
                    List.of(unresolved(options, server, name, reason));
            case Destination.Host host ->
                    switch (destinations.aims(host)) {
                        case Found<Aim>(List<Aim> aims) -> hold(options, aims, welcome);
                        case Absent<Aim>(_, String reason) ->
                                List.of(unresolved(options, host.server(), host.name(), reason));
                        case Failed<Aim>(String reason) ->
                                List.of(unresolved(options, host.server(), host.name(), reason));
                    };
        };
    }

    private List<Fact> hold(ProbeOptions options, List<Aim> aims, Predicate<Aim> welcome)
            throws InterruptedException {
        List<Fact> facts = new ArrayList<>();
        for (Aim aim : aims) {
            if (welcome.test(aim)) {
                facts.add(hold(options, aim));
            }
        }
        return facts;
    }

    private Fact hold(ProbeOptions options, Aim aim) throws InterruptedException {
        ReentrantLock turn = turns.computeIfAbsent(aim.address(), _ -> new ReentrantLock());
        turn.lockInterruptibly();
        try {
            return new Conversation(options, aim, origin, clock, encryption).hold();
        } finally {
            turn.unlock();
        }
    }

    private Fact unresolved(ProbeOptions options, String server, String name, String reason) {
        Dialogue dialogue =
                new Dialogue(
                        Direction.PROBE,
                        Phase.CONNECT,
                        new Dialogue.Peer(null, name, options.hello()),
                        Dialogue.Envelope.UNKNOWN,
                        Speaker.UNKNOWN,
                        false,
                        null);
        return new Observation.Unanswered(
                clock.instant(), origin, server, dialogue, Silence.DNS, Harmless.text(reason));
    }
}

package org.mailwhy.incident;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mailwhy.Dialogue;
import org.mailwhy.Observation;
import org.mailwhy.Server;
import org.mailwhy.Session;

/// Knows the log lines that tell of our own probes of one server, so that each refusal counts once,
/// whichever of the two arrives first.
final class OwnProbes {
    private static final Duration NEAR = Duration.ofSeconds(5);
    private static final int MOST = 20;

    private final Deque<Observation> probes = new ArrayDeque<>();
    private final Deque<Observation> lines = new ArrayDeque<>();
    private final Set<String> ownAddresses = new LinkedHashSet<>();

    /// What an observation is to the count.
    enum Kind {
        COUNTS,
        /// The log line of a probe of ours.
        OWN_LINE,
        /// The probe whose log line was counted already.
        TOLD
    }

    void learn(Dialogue dialogue) {
        Session session = dialogue.session();
        String local = session == null ? null : session.local();
        if (local != null && ownAddresses.size() < MOST) {
            ownAddresses.add(local);
        }
    }

    Kind kind(Observation observation, Server server) {
        if (!(observation instanceof Observation.Refused)) {
            return Kind.COUNTS; // what our probe did not hear stands in no log
        }
        return switch (observation.dialogue().direction()) {
            case RECEIVED -> Kind.COUNTS;
            case PROBE -> paired(observation, lines, probes) ? Kind.TOLD : Kind.COUNTS;
            case GIVEN -> ofLine(observation, server);
        };
    }

    /// A line from before EHLO has no name, and one about the server itself (Exim's space check)
    /// not even an address: then code and time must do.
    private Kind ofLine(Observation line, Server server) {
        Dialogue.Peer peer = line.dialogue().peer();
        if (peer.hello() != null) {
            if (!peer.hello().equalsIgnoreCase(server.hello())) {
                return Kind.COUNTS;
            }
            take(line, probes);
            return Kind.OWN_LINE;
        }
        if (peer.address() != null && !own(peer.address())) {
            return Kind.COUNTS;
        }
        return paired(line, probes, lines) ? Kind.OWN_LINE : Kind.COUNTS;
    }

    private boolean own(String address) {
        return address.startsWith("127.")
                || address.equals("::1")
                || ownAddresses.contains(address);
    }

    /// Takes the other half from where it waits, or lets this one wait for it.
    private static boolean paired(
            Observation one, Deque<Observation> others, Deque<Observation> waiting) {
        if (take(one, others)) {
            return true;
        }
        waiting.addLast(one);
        if (waiting.size() > MOST) {
            waiting.removeFirst();
        }
        return false;
    }

    private static boolean take(Observation one, Deque<Observation> others) {
        for (Iterator<Observation> all = others.iterator(); all.hasNext(); ) {
            Observation other = all.next();
            if (other.code().equals(one.code())
                    && sameSpeaker(one.dialogue(), other.dialogue())
                    && Duration.between(other.at(), one.at()).abs().compareTo(NEAR) <= 0) {
                all.remove();
                return true;
            }
        }
        return false;
    }

    /// What Dovecot answers its Postfix over loopback is not what Postfix answers us.
    private static boolean sameSpeaker(Dialogue one, Dialogue other) {
        String software = one.speaker().software();
        return software == null
                || other.speaker().software() == null
                || software.equals(other.speaker().software());
    }
}

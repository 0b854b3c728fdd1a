package org.mailwhy.incident;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Direction;
import org.mailwhy.Observation;
import org.mailwhy.Phase;

/// What our probes of a server say for and against one case.
final class Probing {
    private static final int ADDRESSES = 32;

    /// In the place of the address, where the name could not be resolved.
    private static final String UNRESOLVED = "";

    /// Addresses whose newest probe was refused.
    private final Set<String> troubled = new LinkedHashSet<>();

    private boolean refused;
    private boolean only;
    private boolean disproves;
    private boolean reached;
    private boolean repeated;
    private Instant acceptedAt = Instant.MIN;
    private long clientTick;

    /// @param only no client was seen to be refused
    Probing(boolean only) {
        this.only = only;
    }

    /// A probe or a client was refused.
    ///
    /// @param counted false for a log line that tells of a probe
    void refused(Observation observation, boolean counted, long tick) {
        disproves &= observation.at().isBefore(acceptedAt);
        repeated = false;
        if (observation.dialogue().direction() == Direction.PROBE) {
            refused = true;
            cameTo(observation.dialogue().peer().address());
            if (troubled.size() < ADDRESSES) {
                troubled.add(
                        Objects.requireNonNullElse(
                                observation.dialogue().peer().address(), UNRESOLVED));
            }
        } else if (counted) {
            only = false;
            clientTick = tick;
        }
    }

    /// A probe of that address was accepted, down to a phase, after a refusal in another.
    void accepted(@Nullable String address, Instant at, Phase depth, Phase refusal) {
        acceptedAt = at;
        cameTo(address);
        disproves = troubled.isEmpty();
        reached = refusal == Phase.UNKNOWN || depth.compareTo(refusal) >= 0;
    }

    private void cameTo(@Nullable String address) {
        if (address != null) {
            troubled.remove(address);
            troubled.remove(UNRESOLVED);
        }
    }

    /// The incident is over: what comes begins anew.
    void resolved() {
        refused = false;
        only = true;
        disproves = false;
    }

    /// Nobody probes the server any more.
    void ended() {
        troubled.clear();
    }

    void absorb(Probing other) {
        troubled.addAll(other.troubled);
        refused |= other.refused;
        only &= other.only;
        disproves &= other.disproves;
        clientTick = Math.max(clientTick, other.clientTick);
    }

    /// Whether to probe before its turn; only once after each refusal.
    boolean repeat() {
        boolean first = !repeated;
        repeated = true;
        return first;
    }

    /// A probe was refused.
    boolean refused() {
        return refused;
    }

    /// The newest probe of some address was refused.
    boolean stillRefused() {
        return !troubled.isEmpty();
    }

    /// No client was seen to be refused.
    boolean only() {
        return only;
    }

    long clientsQuiet(long tick) {
        return tick - clientTick;
    }

    /// Every address that refused a probe accepted one since, and nobody was refused since.
    boolean disproves() {
        return disproves;
    }

    /// The probe that was accepted came as far as the refusal.
    boolean reached() {
        return reached;
    }
}

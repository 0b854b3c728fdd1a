package org.mailwhy.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Measurement;
import org.mailwhy.Origin;

/// Sources that cannot see at present.
final class Blind {
    private static final int MOST = 200;

    private final List<SourceFailed> failed = new ArrayList<>();

    void learn(SourceFailed failure) {
        failed.removeIf(known ->
                sameSource(known.origin(), failure.origin())
                        && samePlace(known.origin(), failure.origin()));
        if (failed.size() < MOST) {
            failed.add(failure);
        }
    }

    /// A place that recovered takes back its own failure, a source without a place all of them.
    void learn(SourceRecovered recovery) {
        Origin origin = recovery.origin();
        failed.removeIf(known ->
                sameSource(known.origin(), origin)
                        && (origin.position() == null || samePlace(known.origin(), origin)));
    }

    /// A look says all that it cannot see: what an earlier one could not and this one does not
    /// repeat is seen again.
    void looked(Measurement look) {
        failed.removeIf(known ->
                sameSource(known.origin(), look.origin()) && known.at().isBefore(look.at()));
    }

    /// Other sources look from now on; those that cannot see will say so.
    void clear() {
        failed.clear();
    }

    List<SourceFailed> list() {
        return List.copyOf(failed);
    }

    private static boolean sameSource(Origin one, Origin other) {
        return one.node().equals(other.node()) && one.source().equals(other.source());
    }

    private static boolean samePlace(Origin one, Origin other) {
        return Objects.equals(one.position(), other.position());
    }
}

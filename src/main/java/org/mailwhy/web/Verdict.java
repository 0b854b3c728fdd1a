package org.mailwhy.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Direction;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Situation.Watched;

/// All that is seen, in one sentence.
///
/// @param sentence for a person
/// @param gravest of the open incidents that are not muted; null when there is none
record Verdict(State state, String sentence, @Nullable Incident gravest) {

    enum State {
        /// Nothing is wrong.
        WELL,
        /// There are open incidents.
        WRONG,
        /// Nothing has been seen yet.
        UNSEEN;

        private final String label = name().toLowerCase(Locale.ROOT);
    }

    /// What concerns our own server first, the surest first, then the oldest.
    static final Comparator<Incident> GRAVEST =
            Comparator.comparing((Incident incident) -> incident.status().muted())
                    .thenComparing(incident -> incident.key().direction() == Direction.RECEIVED)
                    .thenComparing(incident -> incident.diagnosis().certainty())
                    .thenComparing(incident -> incident.status().opened());

    static Verdict of(Situation situation) {
        List<Incident> open =
                situation.open().stream()
                        .filter(incident -> !incident.status().muted())
                        .sorted(GRAVEST)
                        .toList();
        if (!open.isEmpty()) {
            return new Verdict(State.WRONG, wrong(open), open.getFirst());
        }
        List<Fact> probes =
                situation.servers().stream().flatMap(w -> w.probes().values().stream()).toList();
        if (probes.isEmpty() && situation.sampled().isEmpty()) {
            return new Verdict(State.UNSEEN, "Nothing has been seen yet.", null);
        }
        return new Verdict(State.WELL, well(situation), null);
    }

    private static String wrong(List<Incident> open) {
        Incident gravest = open.getFirst();
        return Card.summary(gravest);
    }

    private static String well(Situation situation) {
        if (!situation.windows().isEmpty()) {
            return "Planned maintenance is on: " + situation.windows().getFirst().name() + ".";
        }
        List<Watched> probed =
                situation.servers().stream().filter(w -> !w.probes().isEmpty()).toList();
        List<Watched> refusing = probed.stream().filter(w -> !accepts(w)).toList();
        if (probed.isEmpty()) {
            return "Nothing is wrong in what is watched here.";
        }
        if (refusing.isEmpty()) {
            return probed.size() == 1
                    ? "Mail flows: " + probed.getFirst().server().name() + " accepts it."
                    : "Mail flows: all " + probed.size() + " servers accept it.";
        }
        return "No incident is open; "
                + refusing.getFirst().server().name()
                + " did not accept the last probe.";
    }

    static boolean accepts(Watched watched) {
        return watched.probes().values().stream().allMatch(Accepted.class::isInstance);
    }

    String label() {
        return state.label;
    }

    boolean ok() {
        return state != State.WRONG;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(gravest).map(incident -> incident.status().opened());
    }
}

package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Change;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Observation;
import org.mailwhy.Server;

/// All suspected, open and lately resolved cases, one a key.
final class Cases {
    /// Beyond that, what is only suspected is forgotten first.
    private static final int MOST = 2_000;

    /// A refusal older than this is not judged again.
    private static final long REVISABLE = Duration.ofMinutes(5).toMillis();

    private final Memory memory;
    private final Ids ids;
    private final Map<Incident.Key, Case> cases = new LinkedHashMap<>();
    private int minDistinct;

    Cases(Memory memory, Ids ids, int minDistinct) {
        this.memory = memory;
        this.ids = ids;
        this.minDistinct = minDistinct;
    }

    void adopt(int newMinDistinct) {
        minDistinct = newMinDistinct;
    }

    /// The open ones have the say over a resolved one of the same key.
    void resume(Resume resume) {
        resume.incidents().stream()
                .sorted(Comparator.comparing(incident -> !incident.status().open()))
                .forEach(one -> cases.putIfAbsent(one.key(), Case.resumed(one, resume.of(one))));
    }

    Collection<Case> all() {
        return cases.values();
    }

    Set<String> ids() {
        return cases.values().stream().map(Case::id).collect(Collectors.toSet());
    }

    /// The open incidents, newest first.
    List<Incident> open() {
        return cases.values().stream()
                .filter(one -> one.stage() == Case.Stage.OPEN)
                .map(Case::incident)
                .sorted(Comparator.comparing(Incident::id).reversed())
                .toList();
    }

    /// A refusal that belongs to a key, as it was judged. Returns the incident that it belongs to.
    ///
    /// @param id of the refusal
    /// @param kind whether it counts, and whether it may open an incident
    @Nullable String see(
            String id,
            Observation observation,
            Diagnosis diagnosis,
            Incident.Key key,
            OwnProbes.Kind kind,
            Turn turn) {
        Case one = find(key, diagnosis);
        boolean late = one.late(observation, turn.tick);
        one.see(
                id,
                observation,
                clip(observation.at(), turn),
                kind == OwnProbes.Kind.COUNTS,
                turn.tick);
        boolean changed = one.learn(diagnosis, turn.tick);
        if (changed && one.stage() == Case.Stage.OPEN) {
            turn.changed(new Change.Updated(one.incident()), one);
        } else if (late || one.stage() == Case.Stage.OPEN) {
            turn.counted(one);
        } else if (kind != OwnProbes.Kind.OWN_LINE && ripe(one, turn.tick)) {
            begin(one, observation, diagnosis, turn);
        }
        return late || one.stage() == Case.Stage.OPEN ? one.id() : null;
    }

    /// The case of the key; else an open one that was once called so, for the next refusal may be
    /// judged before its evidence comes; else, where the cause is not known, an open one of the
    /// likeliest cause; else a new one.
    private Case find(Incident.Key key, Diagnosis diagnosis) {
        Case exact = cases.get(key);
        if (exact != null && exact.stage() == Case.Stage.OPEN) {
            return exact;
        }
        boolean sure = diagnosis.certainty() == Certainty.CONFIRMED;
        Case open = sure ? null : openLike(key, one -> one.wasOnce(key.cause()));
        if (open == null && key.cause() == Cause.UNKNOWN && !diagnosis.causes().isEmpty()) {
            Cause likeliest = diagnosis.causes().getFirst().cause();
            open = openLike(key, one -> one.key().cause() == likeliest);
        }
        if (open != null) {
            return open;
        }
        return exact != null ? exact : create(key, diagnosis);
    }

    private @Nullable Case openLike(Incident.Key key, Predicate<Case> which) {
        return ofServer(key)
                .filter(one -> one.stage() == Case.Stage.OPEN)
                .filter(which)
                .findFirst()
                .orElse(null);
    }

    private Stream<Case> ofServer(Incident.Key key) {
        return Stream.of(Cause.values())
                .map(cause -> cases.get(withCause(key, cause)))
                .filter(Objects::nonNull);
    }

    private Case create(Incident.Key key, Diagnosis diagnosis) {
        if (cases.size() >= MOST) {
            cases.values().stream()
                    .filter(one -> one.stage() == Case.Stage.SUSPECTED)
                    .findFirst()
                    .ifPresent(oldest -> cases.remove(oldest.key()));
        }
        Case created = new Case(key, diagnosis);
        cases.put(key, created);
        return created;
    }

    /// Whether it is an incident: what concerns the server at the first refusal, the limits of one
    /// client only when many have met them. What a server merely logs opens nothing, even where it
    /// states a full disk: an incident is made of refusals, and the statement is evidence for the
    /// one that comes with it.
    private boolean ripe(Case one, long tick) {
        Incident.Key key = one.key();
        Course.Whose whose = Course.of(key.cause()).whose();
        if (key.direction() == Direction.RECEIVED) {
            return Math.max(one.clients(tick), one.recipients(tick)) >= minDistinct;
        }
        return switch (whose) {
            case SERVER ->
                    key.cause() != Cause.UNREACHABLE
                            || one.probing().refused()
                            || many(one.clients(tick));
            case CLIENT -> puzzles(one) || many(one.clients(tick));
            case RECIPIENT -> many(one.recipients(tick));
        };
    }

    /// A probe of ours that is not answered, or that nobody can explain, is no matter of one
    /// client.
    private static boolean puzzles(Case one) {
        return one.probing().refused()
                && (one.key().cause() == Cause.UNKNOWN
                        || one.last() instanceof Observation.Unanswered);
    }

    private boolean many(int distinct) {
        return Math.max(1, distinct) >= minDistinct;
    }

    private void begin(Case one, Observation observation, Diagnosis diagnosis, Turn turn) {
        boolean inWindow = memory.windows.on(one.key().server(), turn.now);
        if (one.stage() == Case.Stage.RESOLVED) {
            one.reopen(diagnosis, inWindow, turn.tick);
            turn.changed(new Change.Reopened(one.incident()), one);
        } else {
            String id = ids.next(turn.now, observation);
            one.open(id, clip(observation.at(), turn), inWindow, turn.tick);
            turn.changed(new Change.Opened(one.incident()), one);
        }
    }

    /// Those whose last refusal may be judged again, with it.
    Map<Case, Observation> revisable(Predicate<Observation> concerned, long tick) {
        Map<Case, Observation> revisable = new LinkedHashMap<>();
        for (Case one : cases.values()) {
            Observation last = one.last();
            if (one.stage() != Case.Stage.RESOLVED
                    && one.quiet(tick) <= REVISABLE
                    && last != null
                    && concerned.test(last)) {
                revisable.put(one, last);
            }
        }
        return revisable;
    }

    /// The last refusal of a case was judged again. What a measurement confirmed stays; a later
    /// refusal that turns out to be something else, after the measured condition has cleared, is
    /// another case.
    void revise(Case one, Diagnosis fresh, Turn turn) {
        if (!one.equals(cases.get(one.key()))) {
            return; // it gave way a moment ago
        }
        boolean same = fresh.cause() == one.key().cause();
        if (one.confirmed() && fresh.certainty() != Certainty.CONFIRMED) {
            if (!same && Condition.of(one, memory, turn.tick) == Condition.CLEARED) {
                move(one, fresh, turn);
            }
        } else if (same) {
            improve(one, fresh, turn);
        } else if (one.stage() == Case.Stage.OPEN) {
            rename(one, fresh, turn);
        } else {
            move(one, fresh, turn);
        }
    }

    private void improve(Case one, Diagnosis fresh, Turn turn) {
        Diagnosis before = one.diagnosis();
        one.replace(fresh, turn.tick);
        if (one.stage() == Case.Stage.OPEN && !fresh.equals(before)) {
            if (fresh.certainty() == before.certainty()) {
                turn.counted(one);
            } else {
                turn.changed(new Change.Updated(one.incident()), one);
            }
        }
    }

    /// The incident keeps its id under its new cause; of two that turn out to be one, the older
    /// lives on.
    private void rename(Case one, Diagnosis fresh, Turn turn) {
        Incident.Key to = withCause(one.key(), fresh.cause());
        Case other = cases.remove(to);
        cases.remove(one.key());
        Case kept = other == null ? one : merge(one, other, turn);
        kept.rename(to, fresh, turn.tick);
        cases.put(to, kept);
        turn.changed(new Change.Updated(kept.incident()), kept);
    }

    private static Case merge(Case one, Case other, Turn turn) {
        boolean both = other.stage() == Case.Stage.OPEN;
        Case kept = both && other.id().compareTo(one.id()) < 0 ? other : one;
        Case gone = kept == one ? other : one;
        if (both) {
            kept.absorb(gone);
            gone.resolve(turn.now, turn.tick);
            turn.changed(new Change.Resolved(gone.incident()), gone);
        }
        turn.gone.add(gone);
        return kept;
    }

    /// The last refusal goes over to the case it now belongs to.
    private void move(Case one, Diagnosis fresh, Turn turn) {
        Observation last = one.last();
        if (last != null) {
            one.giveAway();
            Incident.Key to = withCause(one.key(), fresh.cause());
            String incident = see(one.lastId(), last, fresh, to, OwnProbes.Kind.COUNTS, turn);
            if (incident != null) {
                turn.claimed.put(one.lastId(), incident);
            }
        }
    }

    /// Returns whether only a fresh look at the host keeps an incident from being over.
    boolean accepted(Accepted probe, long tick) {
        @Nullable String address = probe.dialogue().peer().address();
        boolean look = false;
        for (Case one : cases.values()) {
            if (Servers.speaksOf(probe.server(), one.key().server())
                    && one.key().direction() != Direction.RECEIVED) {
                one.probing().accepted(address, probe.at(), Settling.depth(probe), one.phase());
                look |=
                        one.stage() == Case.Stage.OPEN
                                && one.probing().disproves()
                                && Condition.of(one, memory, tick) == Condition.HOLDS;
            }
        }
        return look;
    }

    /// Servers of this host that have space again since the last refusal: a probe will show whether
    /// that was all. Each is named once a refusal.
    List<String> cured(long tick) {
        return cases.values().stream()
                .filter(one -> one.stage() == Case.Stage.OPEN && one.confirmed())
                .filter(one -> one.key().cause() == Cause.DISK_FULL)
                .filter(one -> !one.probing().disproves())
                .filter(one -> Condition.of(one, memory, tick) == Condition.CLEARED)
                .filter(one -> one.probing().repeat())
                .map(one -> one.key().server())
                .distinct()
                .toList();
    }

    /// A server that is no longer watched will not be seen to accept.
    void unwatched() {
        cases.values().stream()
                .filter(one -> memory.servers.watched(one.key().server()) == null)
                .forEach(one -> one.probing().ended());
    }

    /// Resolves what is over, mutes what a window covers, forgets what is long past.
    void settle(Turn turn) {
        for (Case one : new ArrayList<>(cases.values())) {
            if (one.stage() == Case.Stage.OPEN) {
                settle(one, turn);
            }
        }
        for (Iterator<Case> all = cases.values().iterator(); all.hasNext(); ) {
            Case one = all.next();
            if (one.stage() != Case.Stage.OPEN && one.quiet(turn.tick) > Elapsed.WINDOW) {
                all.remove();
            }
        }
    }

    private void settle(Case one, Turn turn) {
        Server server = memory.servers.watched(one.key().server());
        if (Settling.over(one, Condition.of(one, memory, turn.tick), server, turn.tick)) {
            if (one.confirmed()) {
                memory.servers.of(one.key().server()).over();
            }
            one.resolve(turn.now, turn.tick);
            turn.changed(new Change.Resolved(one.incident()), one);
            return;
        }
        boolean inWindow = memory.windows.on(one.key().server(), turn.now);
        if (inWindow != one.muted()) {
            one.mute(inWindow);
            turn.changed(new Change.Updated(one.incident()), one);
        }
    }

    private static Incident.Key withCause(Incident.Key key, Cause cause) {
        return new Incident.Key(key.server(), key.direction(), key.provider(), cause);
    }

    /// A time stamp from the future is taken for now.
    private static Instant clip(Instant at, Turn turn) {
        return at.isAfter(turn.now) ? turn.now : at;
    }
}

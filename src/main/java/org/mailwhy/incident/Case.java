package org.mailwhy.incident;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Observation;
import org.mailwhy.Phase;

/// Refusals of one key: first suspected, then an incident, then resolved.
final class Case {
    /// A log may be read so late.
    private static final long LAG = 10_000;

    enum Stage {
        SUSPECTED,
        OPEN,
        RESOLVED
    }

    private Incident.Key key;
    private Stage stage = Stage.SUSPECTED;
    private String id = "";
    private Instant opened = Instant.EPOCH;
    private Instant lastSeen = Instant.EPOCH;
    private @Nullable Instant resolved;
    private boolean muted;
    private final Map<String, Long> byCode = new TreeMap<>();
    private Diagnosis diagnosis;
    private Probing probing = new Probing(true);

    private final Distinct clients = new Distinct();
    private final Distinct recipients = new Distinct();
    private final Set<Cause> formerly = EnumSet.noneOf(Cause.class);

    private @Nullable Observation last;
    private long begunTick = Long.MIN_VALUE / 2;
    private String lastId = "";
    private Phase phase = Phase.UNKNOWN;
    private long judgedTick;
    private long seenTick;

    Case(Incident.Key key, Diagnosis diagnosis) {
        this.key = key;
        this.diagnosis = diagnosis;
    }

    /// As it was before a restart; its quiet begins anew, for nobody watched in the meantime. Its
    /// refusals are not judged again: what spoke about them is not known any more.
    ///
    /// @param refusals its newest ones, oldest first
    static Case resumed(Incident incident, List<Judged> refusals) {
        Case resumed = new Case(incident.key(), incident.diagnosis());
        resumed.stage = incident.status().open() ? Stage.OPEN : Stage.RESOLVED;
        resumed.id = incident.id();
        resumed.opened = incident.status().opened();
        resumed.lastSeen = incident.status().lastSeen();
        resumed.resolved = incident.status().resolved();
        resumed.muted = incident.status().muted();
        resumed.byCode.putAll(incident.tally().byCode());
        resumed.probing = new Probing(incident.key().direction() == Direction.PROBE);
        for (Judged one : refusals) {
            resumed.probing.refused(one.observation(), one.counted(), 0);
            resumed.phase = one.observation().dialogue().phase();
        }
        return resumed;
    }

    Incident incident() {
        long observations = byCode.values().stream().mapToLong(Long::longValue).sum();
        return new Incident(
                id,
                key,
                new Incident.Status(opened, lastSeen, resolved, muted),
                new Incident.Tally(observations, byCode),
                diagnosis);
    }

    /// One more refusal of this case.
    ///
    /// @param newId by which it is judged
    /// @param at its time, but no later than now
    /// @param counted false for one that was counted in another shape
    void see(String newId, Observation observation, Instant at, boolean counted, long tick) {
        last = observation;
        lastId = newId;
        phase = observation.dialogue().phase();
        seenTick = late(observation, tick) ? seenTick : tick;
        probing.refused(observation, counted, tick);
        lastSeen = at.isAfter(lastSeen) ? at : lastSeen;
        clients.add(ServerMemory.client(observation.dialogue()), tick);
        recipients.add(observation.dialogue().envelope().recipient(), tick);
        if (counted) {
            byCode.merge(observation.code(), 1L, Long::sum);
        }
    }

    /// Whether a refusal from before the end is only read now: it does not begin anew.
    boolean late(Observation observation, long tick) {
        return resolved != null && observation.at().isBefore(resolved) && tick - seenTick < LAG;
    }

    /// Takes a diagnosis of one more refusal, unless the one it has is surer and not yet old.
    /// Returns whether its certainty changed.
    boolean learn(Diagnosis fresh, long tick) {
        Certainty before = diagnosis.certainty();
        boolean asSure = fresh.certainty().compareTo(before) <= 0;
        if (fresh.cause() == key.cause() && (asSure || tick - judgedTick > Elapsed.WINDOW)) {
            replace(fresh, tick);
        }
        return diagnosis.certainty() != before;
    }

    /// Takes what the last refusal is now known to be.
    void replace(Diagnosis fresh, long tick) {
        diagnosis = fresh;
        judgedTick = tick;
    }

    void rename(Incident.Key to, Diagnosis fresh, long tick) {
        formerly.add(key.cause());
        key = to;
        replace(fresh, tick);
    }

    void open(String newId, Instant at, boolean inWindow, long tick) {
        Observation first = last;
        stage = Stage.OPEN;
        id = newId;
        opened = at;
        begunTick = tick;
        resolved = null;
        muted = inWindow;
        byCode.clear();
        if (first != null) {
            byCode.put(first.code(), 1L);
        }
    }

    void reopen(Diagnosis fresh, boolean inWindow, long tick) {
        replace(fresh, tick);
        begunTick = tick;
        stage = Stage.OPEN;
        resolved = null;
        muted = inWindow;
    }

    void resolve(Instant now, long tick) {
        stage = Stage.RESOLVED;
        resolved = now;
        seenTick = tick;
        probing.resolved();
    }

    void mute(boolean inWindow) {
        muted = inWindow;
    }

    /// The refusals of another case that turned out to be this one.
    void absorb(Case other) {
        other.byCode.forEach((code, count) -> byCode.merge(code, count, Long::sum));
        formerly.addAll(other.formerly);
        formerly.add(other.key.cause());
        probing.absorb(other.probing);
        seenTick = Math.max(seenTick, other.seenTick);
        lastSeen = other.lastSeen.isAfter(lastSeen) ? other.lastSeen : lastSeen;
    }

    /// Its last refusal belongs to another case.
    void giveAway() {
        last = null;
        phase = Phase.UNKNOWN;
    }

    Incident.Key key() {
        return key;
    }

    Stage stage() {
        return stage;
    }

    String id() {
        return id;
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    boolean muted() {
        return muted;
    }

    @Nullable Observation last() {
        return last;
    }

    String lastId() {
        return lastId;
    }

    boolean confirmed() {
        return diagnosis.certainty() == Certainty.CONFIRMED;
    }

    boolean wasOnce(Cause cause) {
        return formerly.contains(cause);
    }

    Probing probing() {
        return probing;
    }

    /// Where its last refusal came.
    Phase phase() {
        return phase;
    }

    /// Since it was opened or reopened.
    long age(long tick) {
        return tick - begunTick;
    }

    long quiet(long tick) {
        return tick - seenTick;
    }

    int clients(long tick) {
        return clients.count(tick);
    }

    int recipients(long tick) {
        return recipients.count(tick);
    }
}

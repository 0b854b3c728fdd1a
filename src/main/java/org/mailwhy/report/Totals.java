package org.mailwhy.report;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Fate;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Observation.Refused;
import org.mailwhy.report.Report.Group;
import org.mailwhy.report.Report.Hour;
import org.mailwhy.report.Report.Named;
import org.mailwhy.report.Report.Within;

/// Adds up what a history says. Bounded, however long it is and whatever clients wrote into it.
public final class Totals implements Chronicle {
    private static final int NAMES = 50_000;
    private static final int HOURS = 100_000;
    private static final int TALLIES = 5_000;

    /// What is too much to be kept apart.
    private static final String OTHERS = "others";

    private static final List<Duration> LIMITS =
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofDays(1));

    private final Diagnoses diagnoses;
    private final Map<Integer, Long> byCode = new TreeMap<>(Map.of(421, 0L, 452, 0L));
    private final Map<Cause, Long> byCause = new EnumMap<>(Cause.class);
    private final Map<Direction, Long> byDirection = new EnumMap<>(Direction.class);
    private final Map<String, Long> byDomain = new HashMap<>();
    private final Map<String, Long> byServer = new HashMap<>();
    private final Map<Instant, Map<Cause, Long>> byHour = new TreeMap<>();
    private final Map<Report.Key, Tally> tallies = new HashMap<>();
    private final Troubles troubles = new Troubles();
    private final Waiting waiting = new Waiting();
    private final Fates fates = new Fates();
    private final long[] within = new long[LIMITS.size() + 1];
    private int events;
    private @Nullable Instant newest;

    public Totals(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
        byDirection.put(Direction.GIVEN, 0L);
        byDirection.put(Direction.RECEIVED, 0L);
    }

    @Override
    public void refused(Sighting sighting) {
        Refused refused = sighting.refused();
        Dialogue dialogue = refused.dialogue();
        Diagnosis diagnosis = diagnoses.of(refused);
        Cause cause = diagnosis.cause();
        byCode.merge(refused.reply().code(), 1L, Long::sum);
        byCause.merge(cause, 1L, Long::sum);
        byDirection.merge(dialogue.direction(), 1L, Long::sum);
        String domain = domain(dialogue.envelope().recipient());
        if (domain != null) {
            count(byDomain, domain);
        }
        count(byServer, refused.server());
        hour(refused.at()).merge(cause, 1L, Long::sum);
        tally(
                        new Report.Key(
                                cause,
                                dialogue.direction(),
                                refused.server(),
                                diagnoses.provider(refused)))
                .add(sighting, diagnosis);
        newest = refused.at();
        events++;
    }

    /// Of an address, lower case; null where there is none.
    public static @Nullable String domain(@Nullable String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return address == null || at < 0 || at == address.length() - 1
                ? null
                : address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static void count(Map<String, Long> counts, String name) {
        boolean known = counts.size() < NAMES || counts.containsKey(name);
        counts.merge(known ? name : OTHERS, 1L, Long::sum);
    }

    private Map<Cause, Long> hour(Instant at) {
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        boolean known = byHour.size() < HOURS || byHour.containsKey(hour);
        return byHour.computeIfAbsent(
                known ? hour : Instant.EPOCH, _ -> new EnumMap<>(Cause.class));
    }

    private Tally tally(Report.Key key) {
        boolean known = tallies.size() < TALLIES || tallies.containsKey(key);
        return tallies.computeIfAbsent(
                known ? key : new Report.Key(key.cause(), key.direction(), OTHERS, null),
                Tally::new);
    }

    @Override
    public void deferred(String queueId, String recipient) {
        if (newest != null) {
            fates.defer(events - 1);
            waiting.defer(newest, queueId, recipient, events - 1);
        }
    }

    @Override
    public void ended(Instant at, String queueId, String recipient, Fate fate) {
        for (Waiting.Delivery delivery : waiting.end(queueId, recipient)) {
            delivery.refusals().forEach(refusal -> fates.end(refusal, fate));
            if (fate == Fate.SENT) {
                within[slot(delivery.until(at))]++;
            }
        }
    }

    private static int slot(Duration waited) {
        int slot = 0;
        while (slot < LIMITS.size() && waited.compareTo(LIMITS.get(slot)) > 0) {
            slot++;
        }
        return slot;
    }

    @Override
    public void troubled(TroubleLogged trouble) {
        troubles.add(trouble);
    }

    /// Known only at the end of the history.
    public Fates fates() {
        return fates;
    }

    public Report report() {
        List<Group> groups =
                tallies.values().stream()
                        .map(tally -> tally.group(diagnoses, troubles))
                        .sorted(Group.LARGEST)
                        .toList();
        return new Report(
                events,
                byCode,
                byCause,
                byDirection,
                named(byDomain),
                named(byServer),
                byHour.entrySet().stream()
                        .map(hour -> new Hour(hour.getKey(), hour.getValue()))
                        .toList(),
                groups,
                new Report.Recovery(fates.counts(), within()));
    }

    private List<Within> within() {
        return IntStream.rangeClosed(0, LIMITS.size())
                .mapToObj(slot ->
                        new Within(slot < LIMITS.size() ? LIMITS.get(slot) : null, within[slot]))
                .toList();
    }

    private static List<Named> named(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(Named::count)
                                .reversed()
                                .thenComparing(Named::name))
                .toList();
    }
}

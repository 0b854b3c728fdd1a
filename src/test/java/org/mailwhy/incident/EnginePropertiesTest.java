package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Change;
import org.mailwhy.Event.Stage;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Observation;
import org.mailwhy.Phase;

/** What holds of every history. */
class EnginePropertiesTest {
    private static final int SEEDS = 12;
    private static final EngineOptions OPTIONS = new EngineOptions(List.of(Watch.RULE), 3);

    /** Facts of an eventful half hour, one batch each second or so. */
    private static List<Batch> history(long seed) {
        Random random = new Random(seed);
        List<Batch> batches = new ArrayList<>();
        double time = 1;
        for (int i = 0; i < 300; i++) {
            time += random.nextInt(12);
            List<Fact> facts = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                facts.add(fact(time, random));
            }
            batches.add(new Batch(at(time), facts, List.of()));
        }
        return batches;
    }

    private static Fact fact(double now, Random random) {
        double at = now - random.nextInt(4);
        String client = "192.0.2." + random.nextInt(6);
        String server = random.nextInt(4) == 0 ? "far" : "mx1";
        return switch (random.nextInt(14)) {
            case 0, 1 -> given(at, client, FULL);
            case 2 -> given(at, client, MANY);
            case 3 -> given(at, client, ODD);
            case 4 -> probe(at, server, "192.0.2.5", FULL);
            case 5 -> silent(at, server, "2001:db8::5");
            case 6, 7 -> accepted(at, server, "192.0.2.5");
            case 8 -> accepted(at, server, "2001:db8::5");
            case 9 -> host(at, random.nextBoolean() ? 10_000_000 : 1L << 34, random.nextInt(11));
            case 10 -> life(at, random.nextBoolean() ? Stage.STOPPED : Stage.STARTED);
            case 11 -> quota(at, "u@example.org", random.nextInt(2_000_000));
            case 12 -> trouble(at, Cause.DISK_FULL, client);
            default -> given(at, "mx1", "127.0.0.1", null, "u@example.org", Phase.MAIL, FULL);
        };
    }

    private static Watch run(List<Batch> batches) {
        Watch watch = new Watch(OPTIONS);
        batches.forEach(batch -> watch.tell(batch.now(), batch.facts()));
        return watch;
    }

    /** Four hours in which nothing happens: longer than anything waits. */
    private static void quiet(Watch watch) {
        for (int minutes = 1; minutes < 240; minutes++) {
            watch.tell(10_000 + minutes * 60);
        }
    }

    /** The last word on each incident. */
    private static Map<String, Incident> incidents(Watch watch) {
        Map<String, Incident> last = new HashMap<>();
        watch.changes.stream()
                .map(Change::incident)
                .forEach(incident -> last.put(incident.id(), incident));
        return last;
    }

    @RepeatedTest(SEEDS)
    void theSameBatchesGiveTheSameSteps(RepetitionInfo seed) {
        Watch one = run(history(seed.getCurrentRepetition()));
        Watch other = run(history(seed.getCurrentRepetition()));

        assertThat(one.judged).isEqualTo(other.judged);
        assertThat(one.changes).isEqualTo(other.changes);
        assertThat(one.notices).isEqualTo(other.notices);
        assertThat(one.questions).isEqualTo(other.questions);
        assertThat(one.minutes).isEqualTo(other.minutes);
        assertThat(one.engine.situation()).isEqualTo(other.engine.situation());
    }

    @RepeatedTest(SEEDS)
    void batchesThatAreSplitGiveTheSameIncidents(RepetitionInfo seed) {
        List<Batch> batches = history(seed.getCurrentRepetition());
        Watch whole = run(batches);
        Watch split = new Watch(OPTIONS);
        for (Batch batch : batches) {
            batch.facts().forEach(fact -> split.tell(batch.now(), List.of(fact)));
            split.tell(batch.now(), List.of());
        }
        assertThat(incidents(split)).isEqualTo(incidents(whole));
        assertThat(split.judged).isEqualTo(whole.judged);
    }

    @RepeatedTest(SEEDS)
    void anIncidentIsOpenOncePerKeyAndItsChangesAreInOrder(RepetitionInfo seed) {
        Watch watch = new Watch(OPTIONS);
        Map<String, String> state = new HashMap<>();
        for (Batch batch : history(seed.getCurrentRepetition())) {
            int before = watch.changes.size();
            watch.tell(batch.now(), batch.facts());
            for (Change change : watch.changes.subList(before, watch.changes.size())) {
                String was = state.getOrDefault(change.incident().id(), "none");
                boolean fits =
                        switch (change) {
                            case Change.Opened _ -> was.equals("none");
                            case Change.Reopened _ -> was.equals("resolved");
                            case Change.Updated _, Change.Resolved _ -> was.equals("open");
                            case Change.Counted _ -> !was.equals("none");
                        };
                assertThat(fits).as("%s after %s", change, was).isTrue();
                boolean resolved = !change.incident().status().open();
                assertThat(resolved && !(change instanceof Change.Counted))
                        .isEqualTo(change instanceof Change.Resolved);
                state.put(change.incident().id(), resolved ? "resolved" : "open");
            }
            assertThat(watch.open()).extracting(Incident::key).doesNotHaveDuplicates();
            assertThat(watch.open())
                    .extracting(Incident::id)
                    .containsExactlyInAnyOrderElementsOf(
                            state.entrySet().stream()
                                    .filter(entry -> entry.getValue().equals("open"))
                                    .map(Map.Entry::getKey)
                                    .toList());
        }
    }

    @RepeatedTest(SEEDS)
    void whoWasToldOfABeginningIsToldOfItsEnd(RepetitionInfo seed) {
        Watch watch = run(history(seed.getCurrentRepetition()));
        quiet(watch);
        Map<String, String> last = new HashMap<>();
        watch.notices.forEach(notice -> last.put(notice.incident().id(), notice.change()));

        assertThat(watch.open()).isEmpty();
        assertThat(last.values()).containsOnly("resolved");
        assertThat(watch.notices).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @RepeatedTest(SEEDS)
    void whoeverAnswersWhatBeganASecondAgoIsTold(RepetitionInfo seed) {
        for (boolean answering : new boolean[] {true, false}) {
            Watch watch = new Watch(OPTIONS);
            watch.answering = answering;
            for (Batch batch : history(seed.getCurrentRepetition())) {
                watch.tell(batch.now(), batch.facts());
                watch.tell(batch.now().plusSeconds(1), List.of());
                Map<String, String> told = new HashMap<>();
                watch.notices.forEach(one -> told.put(one.incident().id(), one.change()));
                assertThat(watch.open())
                        .allSatisfy(one ->
                                assertThat(told.get(one.id()))
                                        .isNotNull()
                                        .isNotEqualTo("resolved"));
            }
        }
    }

    @RepeatedTest(SEEDS)
    void anEngineThatResumesGoesOnWithTheSameIncidents(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Batch> batches = history(seed.getCurrentRepetition());
        int cut = random.nextInt(batches.size());
        Watch before = run(batches.subList(0, cut));
        before.tell(cut == 0 ? at(1) : batches.get(cut - 1).now().plusSeconds(1), List.of());
        Map<String, Notice> told = new HashMap<>();
        before.notices.forEach(notice -> told.put(notice.incident().id(), notice));
        List<Incident> open = before.open();
        Resume resume =
                new Resume(open, Map.of(), List.of(), before.minutes, List.copyOf(told.values()));

        Watch after = new Watch(OPTIONS, resume);

        assertThat(after.open()).isEqualTo(open);
        assertThat(after.notices).as("nobody is told twice").isEmpty();
        quiet(after);
        assertThat(after.open()).isEmpty();
        assertThat(after.changes)
                .hasSameSizeAs(open)
                .allMatch(change -> change instanceof Change.Resolved);
        assertThat(after.notices).extracting(Notice::change).containsOnly("resolved");
    }

    @RepeatedTest(SEEDS)
    void aRefusedProbeCountsOnceInWhateverOrderItAndItsLineArrive(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        boolean named = random.nextBoolean();
        List<Observation> both = new ArrayList<>();
        both.add(probe(1, "mx1", "192.0.2.5", FULL));
        both.add(
                given(
                        1.4,
                        "mx1",
                        named ? "192.0.2.5" : "127.0.0.1",
                        named ? "monitor.example.org" : null,
                        "u@example.org",
                        Phase.MAIL,
                        FULL));
        Collections.shuffle(both, random);
        Watch watch = new Watch(OPTIONS);
        for (Observation one : both) {
            watch.tell(2 + random.nextInt(2), one);
        }
        assertThat(watch.judged).filteredOn(Judged::counted).hasSize(1);
        assertThat(watch.onlyOpen().tally().observations()).isEqualTo(1);
        assertThat(watch.changeLabels()).doesNotContain("resolved");
    }

    @RepeatedTest(SEEDS)
    void aClockThatJumpsDoesNoHarm(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Watch watch = new Watch(OPTIONS);
        Duration jump = Duration.ofDays(random.nextInt(800) - 400);
        Instant now = at(1);
        watch.tell(now, List.of(host(1, 10_000_000), probe(1, "mx1", "192.0.2.5", FULL)));
        String id = watch.onlyOpen().id();

        for (int i = 0; i < 30; i++) {
            now = now.plusSeconds(5);
            watch.tell(i == 9 || i == 20 ? now.plus(jump) : now, List.of());
            assertThat(watch.open().size()).isLessThanOrEqualTo(1);
        }
        watch.tell(now, List.of(probe(150, "mx1", "192.0.2.5", FULL)));
        assertThat(watch.onlyOpen().id()).isEqualTo(id);
        assertThat(watch.judged).extracting(Judged::id).doesNotHaveDuplicates();
    }

    @Test
    void aFloodKeepsTheEvidenceOfTheHost() {
        Watch watch = new Watch(OPTIONS);
        watch.tell(1, host(1, 10_000_000), quota(1, "u@example.org", 1_000_000));
        int flood = 200_000;
        for (int batch = 0; batch < flood / 1000; batch++) {
            List<Fact> facts = new ArrayList<>(1001);
            double time = 2 + batch * 0.05;
            for (int i = 0; i < 1000; i++) {
                int n = batch * 1000 + i;
                facts.add(flooding(time, n));
                if (i % 3 == 0) {
                    facts.add(trouble(time, Cause.DISK_FULL, "c" + n));
                }
            }
            watch.engine.step(new Batch(at(time), facts, List.of()));
        }

        assertThat(watch.judge.judged).as("judged in detail").isLessThan(2_500);
        Incident incident = watch.onlyOpen();
        assertThat(incident.tally().observations()).isEqualTo(flood);
        assertThat(incident.diagnosis().certainty()).isEqualTo(Certainty.CONFIRMED);
        watch.tell(60, given(60, "192.0.2.77", FULL), given(60, "192.0.2.77", BOX));
        assertThat(watch.judged)
                .extracting(one -> one.diagnosis().certainty())
                .containsOnly(Certainty.CONFIRMED);
    }

    private static Observation flooding(double time, int n) {
        String to = "u" + n + "@example.org";
        String reply = "452 4.3.1 <" + to + ">: Insufficient system storage";
        return given(time, "mx1", "10." + n % 250 + ".7." + n % 199, null, to, Phase.RCPT, reply);
    }
}

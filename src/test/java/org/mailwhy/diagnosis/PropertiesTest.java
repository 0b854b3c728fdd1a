package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Event.Stage;
import org.mailwhy.Observation;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Silence;

/// What holds for any reply in any surroundings.
class PropertiesTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();
    private static final List<LabelledReply> CORPUS = LabelledReply.corpus();

    private static void assertSound(Diagnosis diagnosis) {
        double sum = diagnosis.causes().stream().mapToDouble(Ranked::probability).sum();
        assertThat(sum).isBetween(0.9, 1.000001);
        assertThat(diagnosis.verdict().probability()).isBetween(0.0, 1.0);
        assertThat(diagnosis.causes()).isNotEmpty();
        if (diagnosis.certainty() == Certainty.CONFIRMED) {
            assertThat(diagnosis.evidence())
                    .anyMatch(e -> e.confirms() && e.cause() == diagnosis.cause());
        }
        assertThat(diagnosis.cause() == Cause.UNKNOWN)
                .isEqualTo(diagnosis.certainty() == Certainty.UNKNOWN);
        assertThat(diagnosis.evidence()).allSatisfy(e -> assertThat(e.weight()).isFinite());
        texts(diagnosis)
                .forEach(text ->
                        assertThat(text.chars().noneMatch(Character::isISOControl))
                                .as(text)
                                .isTrue());
    }

    private static Stream<String> texts(Diagnosis diagnosis) {
        return Stream.concat(
                Stream.of(diagnosis.advice().summary()),
                diagnosis.evidence().stream().map(e -> e.finding()));
    }

    @Test
    void anyBytesHaveADiagnosis() {
        Random random = new Random(421);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int c = 0; c < length; c++) {
                text.append((char) random.nextInt(i % 2 == 0 ? 128 : 65_536));
            }
            assertSound(DIAGNOSTICIAN.explain(new Reply(400 + i % 160, null, text.toString())));
        }
    }

    @Test
    void wordsOfRepliesInAnyMixHaveADiagnosis() {
        Random random = new Random(452);
        List<String> words =
                CORPUS.stream()
                        .flatMap(row -> Stream.of(row.reply().text().split("\\s", -1)))
                        .toList();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = random.nextInt(60); w > 0; w--) {
                text.append(words.get(random.nextInt(words.size())))
                        .append(i % 3 == 0 ? '\n' : ' ');
            }
            assertSound(
                    DIAGNOSTICIAN.explain(
                            new Reply(i % 2 == 0 ? 421 : 452, null, text.toString())));
        }
    }

    @Test
    void noTextHoldsItUp() {
        for (String piece :
                List.of("(", "[[", "again ", "retry 1", "too many ", "a", "1.", "é", "超", "x@y")) {
            String text = piece.repeat(Reply.MAX_TEXT / piece.length());
            long start = System.nanoTime();
            assertSound(DIAGNOSTICIAN.explain(new Reply(421, null, text)));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void theOrderOfTheSurroundingsDoesNotMatter() {
        for (Refusals around : surroundings()) {
            for (Observation refusal : refusals()) {
                Diagnosis one = DIAGNOSTICIAN.judge(refusal, around.around());
                Diagnosis other = DIAGNOSTICIAN.judge(refusal, around.reversed());
                assertThat(one).isEqualTo(other);
                assertSound(one);
            }
        }
    }

    @Test
    void probabilitiesOfAllCausesAddUpToOne() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Map<Cause, Double> bits = someBits(random);
            Posterior posterior = Posterior.ofBits(bits);
            double sum = Stream.of(Cause.values()).mapToDouble(posterior::of).sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void moreEvidenceForACauseNeverLowersIt() {
        Random random = new Random(2);
        List<Cause> causes = Stream.of(Cause.values()).filter(one -> one != Cause.UNKNOWN).toList();
        for (int i = 0; i < 500; i++) {
            Map<Cause, Double> bits = someBits(random);
            Cause cause = causes.get(random.nextInt(causes.size()));
            double before = Posterior.ofBits(bits).of(cause);
            bits.merge(cause, random.nextDouble() * 20, Double::sum);
            assertThat(Posterior.ofBits(bits).of(cause)).isGreaterThanOrEqualTo(before);
        }
    }

    private static Map<Cause, Double> someBits(Random random) {
        Map<Cause, Double> bits = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            if (cause != Cause.UNKNOWN && random.nextBoolean()) {
                bits.put(cause, random.nextDouble() * 60 - 30);
            }
        }
        return bits;
    }

    /// Whatever the words of the corpus are.
    @Test
    void whatTheHostRefutesIsNeverConfirmed() {
        Surroundings healthy =
                new Refusals()
                        .postfixLimits()
                        .free(40_000_000_000L, 1_000_000)
                        .quota(10, 1_000_000_000)
                        .around();
        for (LabelledReply row : CORPUS) {
            Diagnosis diagnosis =
                    DIAGNOSTICIAN.judge(
                            Refusals.refused(row.reply().toString(), Phase.RCPT, 1_000), healthy);
            assertThat(diagnosis.certainty()).isNotEqualTo(Certainty.CONFIRMED);
            assertThat(diagnosis.evidence())
                    .filteredOn(evidence -> evidence.weight() <= Bits.REFUTED)
                    .noneMatch(evidence -> evidence.cause() == diagnosis.cause());
        }
    }

    private static List<Observation> refusals() {
        return List.of(
                Refusals.refused("452 4.3.1 Insufficient system storage", Phase.MAIL),
                Refusals.refused("421 4.3.2 Service not available", Phase.BANNER),
                Refusals.refused("452 4.2.2 Over quota", Phase.RCPT, 100_000),
                Refusals.refused("421", Phase.UNKNOWN),
                Refusals.silent(Silence.NO_BANNER, Phase.BANNER),
                Refusals.silent(Silence.DNS, Phase.CONNECT));
    }

    private static List<Refusals> surroundings() {
        return List.of(
                new Refusals(),
                new Refusals()
                        .postfixLimits()
                        .free(9_000_000, 100)
                        .free(30_000_000, 90)
                        .slots(3, 3, 1)
                        .slots(3, 3, 2)
                        .quota(9, 10)
                        .trouble(Cause.DISK_FULL, null, "not enough free space")
                        .trouble(Cause.OVERLOAD, null, "limit \u001b[31m reached")
                        .life(Stage.STOPPED, Duration.ofSeconds(90))
                        .life(Stage.STARTED, Duration.ofSeconds(30))
                        .window()
                        .window()
                        .pattern(100, 9, 9, 0),
                new Refusals()
                        .postfixLimits()
                        .free(40_000_000_000L, 100_000)
                        .slots(1, 100, 0)
                        .life(Stage.CRASHED, Duration.ofSeconds(10))
                        .pattern(10, 1, 1, 100));
    }

    @Test
    void unlikelyTextInAMeasurementIsCleaned() {
        Diagnosis diagnosis =
                DIAGNOSTICIAN.judge(
                        Refusals.silent(Silence.NO_BANNER, Phase.BANNER),
                        new Refusals()
                                .trouble(Cause.OVERLOAD, null, "a\u001b[2J\u202eb\r\nc")
                                .around());

        assertThat(diagnosis.advice().summary()).contains("a [2J b c");
    }
}

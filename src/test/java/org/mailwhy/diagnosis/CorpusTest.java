package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;

/// How well the words alone tell the cause. The floors only rise.
class CorpusTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();
    private static final List<LabelledReply> CORPUS = LabelledReply.corpus();

    private static void print(String what, Object figures) {
        System.Logger log = System.getLogger(CorpusTest.class.getName());
        log.log(System.Logger.Level.INFO, () -> what + ": " + figures);
    }

    @Test
    void theCorpusIsExplained() {
        Accuracy all = Accuracy.of(CORPUS, DIAGNOSTICIAN);
        Accuracy sure = all.only(LabelledReply::measured);
        Accuracy ambiguous = all.only(r -> r.core() && !r.sure());
        double eitherFirst =
                ambiguous.share(c ->
                        c.right()
                                || c.first() == c.labelled().label()
                                || c.first() == c.labelled().second());
        print("421 and 452, certain and likely", sure);
        print("other codes, certain and likely", all.only(r -> !r.core() && r.sure()));
        print("421 and 452, ambiguous, label or second first", eitherFirst);

        assertThat(sure.topOne()).as(sure.mistakes().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(sure.macroF1()).isGreaterThanOrEqualTo(0.97);
        assertThat(sure.share(Accuracy.Case::withinThree)).isGreaterThanOrEqualTo(0.98);
        assertThat(sure.calibrationError()).isLessThanOrEqualTo(0.05);
        assertThat(eitherFirst).isGreaterThanOrEqualTo(0.9);
    }

    /// The corrections fitted without an emitter's rows, tried on them; each emitter in one of ten
    /// folds. The tables were written in sight of all rows, so this flatters.
    @Test
    void emittersThatTheFitDidNotSeeAreExplained() {
        Knowledge knowledge = Knowledge.standard();
        Map<Integer, List<LabelledReply>> folds =
                CORPUS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> Math.floorMod(r.emitter().hashCode(), 10)));
        List<Accuracy.Case> cases =
                folds.values().stream()
                        .flatMap(fold -> {
                            List<LabelledReply> others =
                                    CORPUS.stream().filter(r -> !fold.contains(r)).toList();
                            Model model = new Trainer(knowledge, Trainer.SHRINKAGE).fit(others);
                            Diagnostician fitted = Diagnostician.with(knowledge.with(model));
                            return Accuracy.of(fold, fitted).cases().stream();
                        })
                        .toList();
        Accuracy heldOut = new Accuracy(cases).only(LabelledReply::measured);
        print("421 and 452, emitters held out of the fit", heldOut);

        assertThat(heldOut.topOne()).isGreaterThanOrEqualTo(0.9);
        assertThat(heldOut.macroF1()).isGreaterThanOrEqualTo(0.88);
        assertThat(heldOut.calibrationError()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void theTablesAloneExplain() {
        Diagnostician tables = Diagnostician.with(Knowledge.standard().with(Model.NONE));
        Accuracy sure = Accuracy.of(CORPUS, tables).only(LabelledReply::measured);
        print("421 and 452, tables without corrections", sure);

        assertThat(sure.topOne()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void paraphrasesAreExplained() {
        Accuracy paraphrases = Accuracy.of(LabelledReply.paraphrases(), DIAGNOSTICIAN);
        print("paraphrases", paraphrases);

        assertThat(paraphrases.topOne())
                .as(paraphrases.mistakes().toString())
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void scopeMechanismAndMakerAreRead() {
        Accuracy sure = Accuracy.of(CORPUS, DIAGNOSTICIAN).only(LabelledReply::sure);
        Accuracy scoped = sure.only(r -> !r.scope().isEmpty() && !r.scope().equals("unknown"));
        double scope =
                scoped.share(
                        c -> c.diagnosis().verdict().scope().label().equals(c.labelled().scope()));
        double mechanism =
                sure.share(c -> {
                    var said = c.diagnosis().verdict().mechanism();
                    return (said == null ? "" : said.label()).equals(c.labelled().mechanism());
                });
        double maker =
                sure.only(r -> !r.madeBy().isEmpty())
                        .share(c -> {
                            var by = c.diagnosis().speaker().madeBy();
                            return by != null && by.label().equals(c.labelled().madeBy());
                        });
        print(
                "scope, mechanism, made by",
                String.format(Locale.ROOT, "%.3f %.3f %.3f", scope, mechanism, maker));

        assertThat(scope).isGreaterThanOrEqualTo(0.85);
        assertThat(mechanism).isGreaterThanOrEqualTo(0.93);
        assertThat(maker).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void nothingThatIsOnlySaidIsConfirmed() {
        assertThat(CORPUS)
                .allSatisfy(row -> {
                    var diagnosis = DIAGNOSTICIAN.explain(row.reply());
                    assertThat(diagnosis.evidence()).noneMatch(e -> e.confirms());
                    assertThat(diagnosis.certainty().label()).isNotEqualTo("confirmed");
                    assertThat(diagnosis.causes())
                            .noneMatch(ranked -> ranked.cause() == Cause.UNKNOWN);
                });
    }
}

package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mailwhy.lab.fault.Replay;

/// How often the words are understood, against a floor that only rises; recordings have their own.
/// With `-Daccuracy.write=true` raises the floor and writes the report on both.
class AccuracyTest {
    private static final boolean WRITE = Boolean.getBoolean("accuracy.write");
    private static final int FOLDS = 10;

    @Test
    void theFloorHolds() throws IOException {
        List<LabelledReply> corpus = LabelledReply.corpus();
        Accuracy all = Accuracy.of(corpus, Diagnostician.standard());
        Accuracy folded =
                Accuracy.heldOut(LabelledReply.byEmitter(e -> Math.floorMod(e.hashCode(), FOLDS)));
        Map<String, Accuracy> sets = new LinkedHashMap<>();
        sets.put("written-from", all.only(LabelledReply::measured));
        sets.put("held-out", folded.only(LabelledReply::measured));
        sets.put("tables-alone", tablesAlone(corpus).only(LabelledReply::measured));
        sets.put("other-codes", all.only(r -> !r.core() && r.sure()));
        sets.put("paraphrases", Accuracy.of(LabelledReply.paraphrases(), Diagnostician.standard()));
        sets.put("languages", Accuracy.of(LabelledReply.languages(), Diagnostician.standard()));
        if (WRITE) {
            write(sets, all);
        }
        AccuracyFloor floor = AccuracyFloor.read();
        figures(sets, all)
                .forEach((name, share) ->
                        assertThat(share)
                                .as("%s; %s", name, sets)
                                .isGreaterThanOrEqualTo(floor.of(name)));
        assertThat(List.of(all, folded))
                .extracting(each -> each.only(LabelledReply::measured).calibrationError())
                .allMatch(error -> error <= 0.05);
    }

    private static Accuracy tablesAlone(List<LabelledReply> corpus) {
        return Accuracy.of(corpus, Diagnostician.with(Knowledge.standard().with(Model.NONE)));
    }

    private static Map<String, Double> figures(Map<String, Accuracy> sets, Accuracy all) {
        Map<String, Double> figures = new LinkedHashMap<>();
        sets.forEach((name, set) -> {
            figures.put(name + ".top-one", set.topOne());
            figures.put(name + ".macro-f1", set.macroF1());
            figures.put(name + ".within-three", set.share(Accuracy.Case::withinThree));
        });
        figures.put("ambiguous.either-first", eitherFirst(all));
        return figures;
    }

    /// Of the ambiguous rows: the label or the second.
    static double eitherFirst(Accuracy all) {
        return all.only(r -> r.core() && !r.sure())
                .share(c ->
                        c.right()
                                || c.first() == c.labelled().label()
                                || c.first() == c.labelled().second());
    }

    private static void write(Map<String, Accuracy> sets, Accuracy all) throws IOException {
        AccuracyFloor floor = AccuracyFloor.read();
        figures(sets, all).forEach(floor::raise);
        floor.write();
        Accuracy eachInTurn = Accuracy.heldOut(LabelledReply.byEmitter(Function.identity()));
        new AccuracyReport(
                        sets,
                        all.only(LabelledReply::measured),
                        eachInTurn.only(LabelledReply::measured),
                        eitherFirst(all),
                        Replay.all())
                .write();
    }
}

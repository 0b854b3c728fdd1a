package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;

/// What the words tell beside the cause; how often they tell that, see [AccuracyTest].
class CorpusTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();
    private static final List<LabelledReply> CORPUS = LabelledReply.corpus();

    private static void print(String what, Object figures) {
        System.Logger log = System.getLogger(CorpusTest.class.getName());
        log.log(System.Logger.Level.INFO, () -> what + ": " + figures);
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

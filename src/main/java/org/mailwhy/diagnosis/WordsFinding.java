package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;
import org.mailwhy.Evidence.Source;

/// What the words and codes of a reply speak for.
final class WordsFinding implements Finding {
    private static final double NOTHING = 0.01;

    private final Knowledge knowledge;

    WordsFinding(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Stream<Evidence> find(Subject subject) {
        Reading reading = subject.reading();
        return reading == null ? Stream.empty() : find(reading).stream();
    }

    private List<Evidence> find(Reading reading) {
        List<Evidence> found = new ArrayList<>();
        String code = Integer.toString(reading.reply().code());
        weigh(
                found,
                "reply code " + described(code, knowledge.codes().get(code)),
                bits(knowledge.codes().get(code)),
                "code " + code);
        if (reading.enhanced() == null) {
            weigh(found, "the reply has no enhanced code", Map.of(), "bare " + code);
        } else {
            Code enhanced = knowledge.enhanced().get(reading.enhancedDetail());
            weigh(
                    found,
                    "enhanced code " + described(reading.enhanced().toString(), enhanced),
                    bits(enhanced),
                    "enhanced " + reading.enhancedDetail());
        }
        for (Wording wording : reading.wordings()) {
            weigh(
                    found,
                    "the reply says “" + Clean.line(wording.quote(reading.said())) + "”",
                    wording.bits(),
                    wording.feature());
        }
        for (ProviderCode own : reading.codes()) {
            weigh(
                    found,
                    own.provider() + "'s code " + own.pattern() + ": " + own.meaning(),
                    own.bits(),
                    "");
        }
        restOf(found, reading);
        return found;
    }

    /// Single words say little each; what experience adds for all of them is one finding.
    private void restOf(List<Evidence> found, Reading reading) {
        Map<Cause, Double> sum = new EnumMap<>(Cause.class);
        for (String feature : Model.words(reading, knowledge.lexicon())) {
            knowledge.model().correction(feature).forEach((c, b) -> sum.merge(c, b, Double::sum));
        }
        sum.forEach((cause, bits) ->
                add(
                        found,
                        cause,
                        bits,
                        "replies worded like this "
                                + (bits > 0 ? "often" : "seldom")
                                + " have this cause"));
    }

    private void weigh(
            List<Evidence> found, String finding, Map<Cause, Double> bits, String feature) {
        Map<Cause, Double> correction = knowledge.model().correction(feature);
        Map<Cause, Double> sum = new EnumMap<>(Cause.class);
        sum.putAll(bits);
        correction.forEach((cause, more) -> sum.merge(cause, more, Double::sum));
        sum.forEach((cause, both) -> add(found, cause, both, finding));
    }

    private static void add(List<Evidence> found, Cause cause, double bits, String finding) {
        if (Math.abs(bits) > NOTHING) {
            found.add(new Evidence(cause, bits, Source.REPLY, finding, null, false));
        }
    }

    private static Map<Cause, Double> bits(@Nullable Code code) {
        return code == null ? Map.of() : code.bits();
    }

    private static String described(String code, @Nullable Code known) {
        return known == null ? code : code + ": " + known.meaning();
    }
}

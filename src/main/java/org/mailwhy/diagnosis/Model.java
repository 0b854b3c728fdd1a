package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Cause;

/// What a fit to labelled replies adds to the hand-made bits of the tables: a linear correction for
/// each thing that a reply can say. The tables alone rank well; the correction makes the
/// probabilities true.
///
/// @param corrections bits per cause, by feature
record Model(Map<String, Map<Cause, Double>> corrections) {
    /// Begins the name of a word by itself, whatever it means.
    static final String WORD = "also ";

    static final Model NONE = new Model(Map.of());

    Model {
        corrections = Map.copyOf(corrections);
    }

    /// `feature : cause bits, cause bits`
    static Model parse(String... tables) {
        Map<String, Map<Cause, Double>> corrections = new HashMap<>();
        for (String row : rows(tables)) {
            int colon = row.indexOf(':');
            corrections.put(
                    row.substring(0, colon).strip(), Wording.bits(row.substring(colon + 1)));
        }
        return new Model(corrections);
    }

    private static List<String> rows(String... tables) {
        return Arrays.stream(tables)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// All that the fit may weigh, by name.
    static List<String> features(Reading reading, Lexicon lexicon) {
        String code = Integer.toString(reading.reply().code());
        List<String> features = new ArrayList<>(words(reading, lexicon));
        features.add("code " + code);
        features.add(
                reading.enhanced() == null
                        ? "bare " + code
                        : "enhanced " + reading.enhancedDetail());
        reading.wordings().forEach(wording -> features.add(wording.feature()));
        return features;
    }

    /// The words alone, and that there is a reply.
    static List<String> words(Reading reading, Lexicon lexicon) {
        List<String> features = new ArrayList<>();
        features.add("reply");
        for (int concept = 0; concept < lexicon.size(); concept++) {
            if (reading.says(concept) && !lexicon.isPart(concept)) {
                features.add(lexicon.feature(concept));
            }
        }
        reading.said().words().forEach(word -> features.add(WORD + word));
        return features;
    }

    Map<Cause, Double> correction(String feature) {
        return corrections.getOrDefault(feature, Map.of());
    }
}

package org.mailwhy.diagnosis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Cause;

/// One row of what concepts said together speak for.
///
/// @param feature its name in the model
/// @param said the concepts that must be there
/// @param unsaid those that must not
/// @param bits per cause, positive for it
record Wording(String feature, List<Integer> said, List<Integer> unsaid, Map<Cause, Double> bits) {

    /// The rows of a table; blank ones and those that begin with `#` are skipped.
    static List<Wording> parse(String rows, Lexicon lexicon) {
        return rows.lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> parseRow(row, lexicon))
                .toList();
    }

    private static Wording parseRow(String row, Lexicon lexicon) {
        int colon = row.indexOf(':');
        List<String> concepts = Arrays.asList(row.substring(0, colon).strip().split(" +", -1));
        return new Wording(
                "row " + String.join(" ", concepts),
                numbers(concepts.stream().filter(c -> !c.startsWith("!")).toList(), lexicon),
                numbers(
                        concepts.stream()
                                .filter(c -> c.startsWith("!"))
                                .map(c -> c.substring(1))
                                .toList(),
                        lexicon),
                bits(row.substring(colon + 1)));
    }

    private static List<Integer> numbers(List<String> concepts, Lexicon lexicon) {
        return concepts.stream().map(lexicon::number).toList();
    }

    /// `disk-full 5, overload 1.5`
    static Map<Cause, Double> bits(String list) {
        Map<Cause, Double> bits = new EnumMap<>(Cause.class);
        for (String item : list.split(",", -1)) {
            String[] words = item.strip().split(" +", -1);
            Cause cause =
                    Cause.of(words[0])
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no cause: " + words[0]));
            bits.put(cause, Double.parseDouble(words[1]));
        }
        return bits;
    }

    boolean fires(Said found) {
        for (int concept : said) {
            if (!found.says(concept)) {
                return false;
            }
        }
        for (int concept : unsaid) {
            if (found.says(concept)) {
                return false;
            }
        }
        return true;
    }

    /// The words of a text that made it fire.
    String quote(Said found) {
        return found.quote(said);
    }
}

package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Concepts and the phrases that say them. Finds all of a text in time linear in its length. A
/// phrase is made of words, or of other concepts: "too much of what" is said in any language by
/// `&many .. &connection`.
final class Lexicon {
    private static final int SHORTEST_STEM = 2;

    /// Words that `..` skips at most.
    private static final int GAP = 2;

    /// Words that may stand between two concepts.
    private static final int WIDE_GAP = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final Map<Integer, List<Pair>> byFirstConcept = new HashMap<>();

    /// @param words later ones than the first, which the index has
    private record Phrase(int concept, boolean swallows, List<String> words) {}

    /// A concept that a second one says, near behind the first, which the index has.
    private record Pair(int concept, int second) {}

    Lexicon(String rows) {
        List<String[]> cells =
                rows.lines().filter(row -> !row.isBlank()).map(row -> row.split(":", 2)).toList();
        cells.forEach(row -> name(row[0].strip()));
        cells.forEach(row -> add(row[0].strip(), row[1]));
    }

    private void name(String name) {
        String bare = name.startsWith("!") ? name.substring(1) : name;
        numbers.put(bare, features.size());
        features.add("word " + bare);
    }

    private void add(String name, String phrases) {
        boolean swallows = name.startsWith("!");
        int concept = number(swallows ? name.substring(1) : name);
        for (String alternative : phrases.split("\\|", -1)) {
            if (alternative.contains("&")) {
                addPair(concept, alternative.strip());
                continue;
            }
            List<String> words = wordsOf(alternative);
            String first = words.getFirst();
            boolean stem = first.endsWith("*");
            Phrase phrase = new Phrase(concept, swallows, words.subList(1, words.size()));
            (stem ? byFirstStem : byFirstWord)
                    .computeIfAbsent(stem ? chop(first) : first, _ -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private void addPair(int concept, String pair) {
        String[] both = pair.split(" \\.\\. ", 2);
        byFirstConcept
                .computeIfAbsent(number(both[0].substring(1)), _ -> new ArrayList<>())
                .add(new Pair(concept, number(both[1].substring(1))));
    }

    /// As [Tokens] would split it, but with stems, gaps and marks.
    private static List<String> wordsOf(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.strip().split(" +", -1)) {
            if (word.startsWith("~") || word.equals("..")) {
                words.add(word);
                continue;
            }
            boolean stem = word.endsWith("*");
            words.addAll(Tokens.of(word).words());
            if (stem) {
                words.add(words.removeLast() + "*");
            }
        }
        return words;
    }

    private static String chop(String stem) {
        return stem.substring(0, stem.length() - 1);
    }

    int size() {
        return features.size();
    }

    /// The number of a concept.
    ///
    /// @throws IllegalArgumentException when there is none of that name
    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no concept is called " + name);
        }
        return number;
    }

    /// Whether it only stands in pairs of others: its name begins with a dot.
    boolean isPart(int concept) {
        return features.get(concept).startsWith("word .");
    }

    /// Its name in the model.
    String feature(int concept) {
        return features.get(concept);
    }

    /// What these words speak of.
    Said find(List<String> words) {
        Said said = new Said(words, features.size());
        boolean[] swallowed = new boolean[words.size()];
        scan(words, said, swallowed, true);
        scan(words, said, swallowed, false);
        said.spans().forEach(first -> pair(first, said));
        return said;
    }

    private void pair(Said.Span first, Said said) {
        for (Pair pair : byFirstConcept.getOrDefault(first.concept(), List.of())) {
            for (int at = first.end(); at <= first.end() + WIDE_GAP; at++) {
                int end = said.end(pair.second, at);
                if (end > 0) {
                    said.note(pair.concept, first.from(), end);
                }
            }
        }
    }

    private void scan(List<String> words, Said said, boolean[] swallowed, boolean swallowing) {
        for (int at = 0; at < words.size(); at++) {
            if (swallowed[at]) {
                continue;
            }
            String word = words.get(at);
            tryAll(
                    byFirstWord.getOrDefault(word, List.of()),
                    words,
                    at,
                    said,
                    swallowed,
                    swallowing);
            for (int length = SHORTEST_STEM; length <= word.length(); length++) {
                List<Phrase> phrases = byFirstStem.get(word.substring(0, length));
                if (phrases != null) {
                    tryAll(phrases, words, at, said, swallowed, swallowing);
                }
            }
        }
    }

    private static void tryAll(
            List<Phrase> phrases,
            List<String> words,
            int at,
            Said said,
            boolean[] swallowed,
            boolean swallowing) {
        for (Phrase phrase : phrases) {
            if (phrase.swallows != swallowing) {
                continue;
            }
            int end = end(phrase.words, words, at + 1, swallowed);
            if (end < 0) {
                continue;
            }
            said.note(phrase.concept, at, end);
            for (int i = at; swallowing && i < end; i++) {
                swallowed[i] = true;
            }
        }
    }

    /// Behind the last word of the rest of a phrase; -1 when the text does not go on so.
    private static int end(List<String> rest, List<String> words, int from, boolean[] swallowed) {
        int at = from;
        for (int i = 0; i < rest.size(); i++) {
            int skip = 0;
            if (rest.get(i).equals("..")) {
                i++;
                skip = GAP;
                if (i == rest.size()) {
                    return at;
                }
            }
            while (skip > 0 && at < words.size() && !fits(rest.get(i), words.get(at))) {
                at++;
                skip--;
            }
            if (at >= words.size() || swallowed[at] || !fits(rest.get(i), words.get(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean fits(String pattern, String word) {
        return pattern.endsWith("*") ? word.startsWith(chop(pattern)) : word.equals(pattern);
    }
}

package org.mailwhy.diagnosis;

import java.util.List;
import java.util.stream.IntStream;

/// The concepts that a text speaks of, and where it does.
final class Said {
    private final List<String> words;
    private final int[] from;
    private final int[] end;

    /// @param words of the text
    /// @param concepts how many there are
    Said(List<String> words, int concepts) {
        this.words = words;
        from = new int[concepts];
        end = new int[concepts];
    }

    boolean says(int concept) {
        return end[concept] > 0;
    }

    /// The words `from` to `end` say it; the first to do so count.
    void note(int concept, int from, int end) {
        if (!says(concept)) {
            this.from[concept] = from;
            this.end[concept] = end;
        }
    }

    /// The words that say these concepts, in the order of the text; `…` stands for others between.
    String quote(List<Integer> concepts) {
        StringBuilder quote = new StringBuilder();
        int last = -1;
        for (int at : places(concepts)) {
            if (last >= 0) {
                quote.append(at == last + 1 ? " " : " … ");
            }
            quote.append(words.get(at));
            last = at;
        }
        return quote.toString();
    }

    private int[] places(List<Integer> concepts) {
        return concepts.stream()
                .flatMapToInt(concept -> IntStream.range(from[concept], end[concept]))
                .sorted()
                .distinct()
                .toArray();
    }
}

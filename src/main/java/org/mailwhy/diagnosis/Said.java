package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The concepts that a text speaks of, and where it does.
final class Said {
    private final List<String> words;
    private final int[] from;
    private final int[] end;
    private final List<Span> spans = new ArrayList<>();
    private final Map<Integer, List<Span>> byStart = new HashMap<>();

    /// Where a text says a concept, as often as it does.
    record Span(int concept, int from, int end) {}

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
        Span span = new Span(concept, from, end);
        spans.add(span);
        byStart.computeIfAbsent(from, _ -> new ArrayList<>()).add(span);
        if (!says(concept)) {
            this.from[concept] = from;
            this.end[concept] = end;
        }
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /// Behind the words that say it from here on; 0 when none do.
    int end(int concept, int from) {
        int end = 0;
        for (Span span : byStart.getOrDefault(from, List.of())) {
            end = span.concept == concept ? Math.max(end, span.end) : end;
        }
        return end;
    }

    /// All its words but the marks for what varies, each once.
    Set<String> words() {
        return words.stream()
                .filter(word -> !word.startsWith("~"))
                .collect(Collectors.toCollection(TreeSet::new));
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

package org.mailwhy.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Turns one value of the file into what it means; empty when it noted a mistake.
@FunctionalInterface
interface Reader<T> {
    Optional<T> read(Spot spot);

    default <R> Reader<R> map(Function<T, R> meaning) {
        return spot -> read(spot).map(meaning);
    }

    /// Looks at a value again, such as at its range, and may note a mistake.
    default Reader<T> checked(Check<T> check) {
        return spot ->
                read(spot)
                        .filter(value -> {
                            Optional<String> problem = check.problem(value);
                            problem.ifPresent(spot::wrong);
                            return problem.isEmpty();
                        });
    }

    @FunctionalInterface
    interface Check<T> {
        Optional<String> problem(T value);
    }

    /// A single value.
    ///
    /// @param expected what to say was expected, such as `a duration like 30s, 5m or 1h`
    /// @param parse empty when the text is not what is expected
    static <T> Reader<T> scalar(String expected, Function<String, Optional<T>> parse) {
        return spot -> {
            Optional<T> value =
                    spot.node() instanceof ScalarNode scalar && !spot.empty()
                            ? parse.apply(scalar.getValue())
                            : Optional.empty();
            return value.or(() -> spot.wrong(spot.found() + " found: write " + expected));
        };
    }

    /// One of the constants, by its name in lower case.
    static <E extends Enum<E>> Reader<E> word(Class<E> type) {
        return word(type.getEnumConstants(), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /// One of the values, by its word.
    static <T> Reader<T> word(T[] values, Function<T, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        return spot -> {
            String text = spot.node() instanceof ScalarNode scalar ? scalar.getValue() : "";
            int index = words.indexOf(text);
            if (index >= 0) {
                return Optional.of(values[index]);
            }
            return spot.wrong(spot.found() + " found: write " + Nearest.among(words).hint(text));
        };
    }

    static <T> Reader<List<T>> list(Reader<T> each) {
        return list(each, (_, _) -> true);
    }

    /// A list whose items differ in their names.
    static <T> Reader<List<T>> listOfNamed(Reader<T> each, Function<T, String> name) {
        return spot -> {
            Set<String> names = new HashSet<>();
            return list(each, (item, value) -> isNew(item, name.apply(value), names)).read(spot);
        };
    }

    private static boolean isNew(Spot item, String name, Set<String> names) {
        return names.add(name)
                || item.wrong("a second one is called " + Spot.quoted(name) + ": change its name")
                        .isPresent();
    }

    private static <T> Reader<List<T>> list(Reader<T> each, BiPredicate<Spot, T> wanted) {
        return spot -> {
            if (!(spot.node() instanceof SequenceNode sequence)) {
                return spot.wrong(
                        spot.found() + " found: write a list, [a, b] or a line \"- a\" for each");
            }
            List<T> values = new ArrayList<>();
            for (Node node : sequence.getValue()) {
                Spot item = spot.with(node);
                each.read(item).filter(value -> wanted.test(item, value)).ifPresent(values::add);
            }
            return Optional.of(List.copyOf(values));
        };
    }

    /// Keys and values; a section without any is an empty one.
    static <T> Reader<T> section(Function<Section, Optional<T>> body) {
        return spot -> {
            if (!(spot.node() instanceof MappingNode) && !spot.empty()) {
                return spot.wrong(spot.found() + " found: write keys and values, {key: value}");
            }
            Section section = new Section(spot);
            Optional<T> value = body.apply(section);
            section.finish();
            return value;
        };
    }

    /// `a, b or c`.
    static String enumerate(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                        + " or "
                        + words.getLast();
    }
}

package org.mailwhy.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Keys and values. Each key that is asked for is a known one; what is left in the end is a
/// mistake.
final class Section {
    private final Spot spot;
    private final Map<String, Spot> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    Section(Spot spot) {
        this.spot = spot;
        if (spot.node() instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        }
    }

    private void take(NodeTuple entry) {
        Node key = entry.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            spot.notes().mistake(key, "a list or section found as a key: write a word");
            return;
        }
        String name = scalar.getValue();
        if (keys.putIfAbsent(name, key) != null) {
            spot.notes().mistake(key, name + ": a second time: remove one of them");
        } else {
            values.put(name, new Spot(entry.getValueNode(), name, spot.notes(), false));
        }
    }

    <T> Optional<T> get(String key, Reader<T> reader) {
        return spot(key).flatMap(reader::read);
    }

    /// The word `auto` says the same as no key.
    <T> Optional<T> getUnlessAuto(String key, Reader<T> reader) {
        return spot(key)
                .filter(value ->
                        !(value.node() instanceof ScalarNode s && s.getValue().equals("auto")))
                .flatMap(reader::read);
    }

    <T> T get(String key, Reader<T> reader, T otherwise) {
        return get(key, reader).orElse(otherwise);
    }

    <T> Optional<T> require(String key, Reader<T> reader) {
        if (!has(key)) {
            spot.wrong("the key " + key + " is missing here: add it");
        }
        return get(key, reader);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The value of a key, which is a known one from now on.
    Optional<Spot> spot(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /// A key of the contract whose part does not exist yet.
    void unbuilt(String key, String part) {
        spot(key).ifPresent(value -> value.wrong(part + " is not built yet: remove this key"));
    }

    /// Exactly one of these keys must be given.
    void exactlyOne(String... names) {
        List<String> given = Stream.of(names).filter(this::has).toList();
        if (given.isEmpty()) {
            wrong("a key is missing here: add " + Reader.enumerate(List.of(names)));
        } else {
            notTogether(names);
        }
    }

    /// At most one of these keys may be given.
    void notTogether(String... names) {
        List<String> given = Stream.of(names).filter(this::has).toList();
        if (given.size() > 1) {
            String second = given.get(1);
            spot.notes()
                    .mistake(
                            keyNode(second),
                            second
                                    + ": cannot stand beside "
                                    + given.getFirst()
                                    + ": keep one of them");
        }
    }

    <T> Optional<T> wrong(String message) {
        return spot.wrong(message);
    }

    private Node keyNode(String name) {
        return keys.getOrDefault(name, spot.node());
    }

    /// Notes the keys that nobody asked for.
    void finish() {
        for (Map.Entry<String, Node> key : keys.entrySet()) {
            String name = key.getKey();
            if (!known.contains(name)) {
                String hint =
                        Nearest.among(known)
                                .to(name)
                                .map(near -> "did you mean " + near + "?")
                                .orElseGet(() -> "known here are " + String.join(", ", known));
                spot.notes()
                        .mistake(key.getValue(), Spot.quoted(name) + " is an unknown key: " + hint);
            }
        }
    }
}

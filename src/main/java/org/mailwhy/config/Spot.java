package org.mailwhy.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A value in the file, by what key it is called there.
///
/// @param secret it must not be quoted in a message, which may end in a log
record Spot(Node node, String key, Notes notes, boolean secret) {
    private static final int MAX_QUOTED = 60;

    /// Notes a mistake; a reader returns this.
    <T> Optional<T> wrong(String message) {
        notes.mistake(node, key.isEmpty() ? message : key + ": " + message);
        return Optional.empty();
    }

    Spot with(Node other) {
        return new Spot(other, key, notes, secret);
    }

    /// The same place with a text that was found elsewhere.
    Spot saying(String text) {
        return with(
                new ScalarNode(
                        Tag.STR,
                        true,
                        text,
                        ScalarStyle.DOUBLE_QUOTED,
                        node.getStartMark(),
                        node.getEndMark()));
    }

    Spot asSecret() {
        return new Spot(node, key, notes, true);
    }

    /// Nothing, `~` or `null`.
    boolean empty() {
        return node.getTag().equals(Tag.NULL);
    }

    /// What stands there, for a message.
    String found() {
        return switch (node) {
            case MappingNode _ -> "a section";
            case SequenceNode _ -> "a list";
            case ScalarNode _ when secret -> "something else";
            case ScalarNode scalar when !empty() -> quoted(scalar.getValue());
            default -> "nothing";
        };
    }

    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        String kept = line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED) + "…";
        return '"' + kept + '"';
    }
}

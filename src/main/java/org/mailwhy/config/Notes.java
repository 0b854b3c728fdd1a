package org.mailwhy.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// What was noticed while a file was read.
final class Notes {
    private static final int MAX_MISTAKES = 100;

    private final Path folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Mistake> warnings = new ArrayList<>();

    /// @param folder what relative paths start from
    Notes(Path folder) {
        this.folder = folder;
    }

    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    void mistake(Node node, String message) {
        mistake(at(node, message));
    }

    void mistake(Mistake mistake) {
        if (mistakes.size() < MAX_MISTAKES) {
            mistakes.add(mistake);
        }
    }

    void warning(Node node, String message) {
        warnings.add(at(node, message));
    }

    private static Mistake at(Node node, String message) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0);
        int column = node.getStartMark().map(Mark::getColumn).orElse(0);
        return new Mistake(line + 1, column + 1, message);
    }

    List<Mistake> mistakes() {
        return inOrder(mistakes);
    }

    List<Mistake> warnings() {
        return inOrder(warnings);
    }

    private static List<Mistake> inOrder(List<Mistake> mistakes) {
        return mistakes.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .toList();
    }
}

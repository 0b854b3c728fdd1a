package org.mailwhy.lab.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mailwhy.Certainty;

/**
 * What the core of today says of a recorded cell.
 *
 * @param expected causes, one of which is right; `nothing`
 * @param diagnosed the wrong cause where there is one, else the right one; `nothing`
 */
public record Replay(String cell, List<String> expected, String diagnosed, Certainty certainty) {
    public boolean right() {
        return expected.contains(diagnosed);
    }

    /** Of every cell that has been recorded. */
    public static List<Replay> all() {
        return Cells.ALL.stream().filter(cell -> Files.exists(file(cell))).map(Replay::of).toList();
    }

    /** Also those without a recording, which no run has diagnosed right. */
    public static int cells() {
        return Cells.ALL.size();
    }

    Verdict verdict() {
        return new Verdict(diagnosed, certainty);
    }

    static Path file(Cell<?> cell) {
        return Recordings.of(cell, Recordings.KEPT);
    }

    static Replay of(Cell<?> cell) {
        Truth truth = cell.truth();
        try {
            Verdict verdict = Verdict.of(Recordings.replay(file(cell), truth.minDistinct()), truth);
            return new Replay(
                    cell.name(), Verdict.expected(truth), verdict.cause(), verdict.certainty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

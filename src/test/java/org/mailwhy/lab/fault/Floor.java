package org.mailwhy.lab.fault;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.mailwhy.Certainty;

/**
 * How well each cell is diagnosed at least: a certainty, or `wrong` for what is known not to be
 * right yet. It only rises.
 */
final class Floor {
    private static final Path FILE = Path.of("src/test/resources/lab/floor.properties");
    private static final List<String> GRADES =
            List.of("wrong", "nothing", "unknown", "possible", "likely", "confirmed");

    private final Map<String, String> grades = new TreeMap<>();

    private Floor() {}

    static Floor read() throws IOException {
        Floor floor = new Floor();
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FILE)) {
            properties.load(in);
        }
        properties.forEach((cell, grade) -> floor.grades.put(cell.toString(), grade.toString()));
        return floor;
    }

    /** Of a cell that is not in the file, its own truth. */
    String of(Cell<?> cell) {
        Truth truth = cell.truth();
        return grades.getOrDefault(
                cell.name(), truth.causes().isEmpty() ? Outcome.NOTHING : truth.least().label());
    }

    boolean met(Cell<?> cell, String grade) {
        return GRADES.indexOf(grade) >= GRADES.indexOf(of(cell));
    }

    static String grade(Truth truth, Verdict verdict) {
        if (!Verdict.expected(truth).contains(verdict.cause())) {
            return "wrong";
        }
        return truth.causes().isEmpty() ? Outcome.NOTHING : verdict.certainty().label();
    }

    static String grade(Outcome outcome) {
        if (!outcome.right()) {
            return "wrong";
        }
        return outcome.diagnosed().equals(Outcome.NOTHING)
                ? Outcome.NOTHING
                : Certainty.of(outcome.certainty()).orElse(Certainty.UNKNOWN).label();
    }

    /** Never lower than it was. */
    void raise(Cell<?> cell, String grade) {
        grades.merge(
                cell.name(),
                grade,
                (old, now) -> GRADES.indexOf(now) > GRADES.indexOf(old) ? now : old);
    }

    void write() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "# Raised by the fault lab with -Dlab.write=true; never lowered.\n");
        grades.forEach((cell, grade) -> text.append(cell).append('=').append(grade).append('\n'));
        Files.writeString(FILE, text);
    }
}

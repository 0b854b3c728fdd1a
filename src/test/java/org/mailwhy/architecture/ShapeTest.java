package org.mailwhy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes and habits that only the source text shows. */
class ShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void noFileIsLongerThan400Lines() {
        assertThat(sources(MAIN).filter(file -> lines(file).size() > 400)).isEmpty();
    }

    @Test
    void noMethodIsLongerThan80Lines() {
        assertThat(
                        sources(MAIN)
                                .flatMap(file ->
                                        longMethods(lines(file)).stream()
                                                .map(m -> file.getFileName() + ": " + m)))
                .isEmpty();
    }

    @Test
    void theRootHasAtMost35Files() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve("org/mailwhy"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeLessThanOrEqualTo(35);
        }
    }

    @Test
    void nothingIsUnfinished() {
        Pattern unfinished =
                Pattern.compile("TODO|FIXME|XXX|UnsupportedOperationException|not implemented");
        assertThat(sources(MAIN).filter(file -> anyLine(file, unfinished))).isEmpty();
    }

    @Test
    void testsNeitherMockNorSleepNorAreSwitchedOff() {
        Pattern bad = Pattern.compile("org\\.mo" + "ckito|@Dis" + "abled\\b|Thread\\.sl" + "eep");
        assertThat(sources(TEST).filter(file -> anyLine(file, bad))).isEmpty();
    }

    private static boolean anyLine(Path file, Pattern pattern) {
        return lines(file).stream().anyMatch(line -> pattern.matcher(line).find());
    }

    /**
     * By the formatter's indentation: a body begins with four or eight blanks and ends with its
     * brace.
     */
    private static List<String> longMethods(List<String> lines) {
        Pattern head =
                Pattern.compile(
                        "^( {4}| {8})(?!return |if |for |while |switch |try )[A-Za-z@<].*\\) ?(throws [\\w., ]+)?\\{$");
        List<String> found = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            String line = lines.get(start);
            if (!head.matcher(line).matches() || endsHeadOfRecord(line)) {
                continue;
            }
            String end = line.substring(0, line.length() - line.stripLeading().length()) + "}";
            int length = 1;
            while (start + length < lines.size() && !lines.get(start + length).equals(end)) {
                length++;
            }
            List<String> body = lines.subList(start, Math.min(lines.size(), start + length));
            boolean exhaustive =
                    body.stream().limit(5).anyMatch(inner -> inner.contains("switch ("));
            if (length > 80 && !exhaustive) {
                found.add(line.strip());
            }
        }
        return found;
    }

    private static boolean endsHeadOfRecord(String line) {
        return line.indexOf('(') < 0 || line.indexOf(')') < line.indexOf('(');
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

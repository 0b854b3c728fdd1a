package org.mailwhy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailwhy.Fact;

/// Every dialect and envelope on real lines that are cut, spoilt, mixed and blown up. Another seed:
/// `-Dmailwhy.seed=N`.
class FuzzTest {
    private static final long SEED = Long.getLong("mailwhy.seed", 421452);

    /// What an envelope or a dialect looks for.
    private static final List<String> MARKS =
            List.of(
                    ": ",
                    "[",
                    "]",
                    "<",
                    ">",
                    "(",
                    ")",
                    "\"",
                    "\\",
                    "=",
                    "; ",
                    ", ",
                    "{",
                    "}",
                    "-",
                    "421 ",
                    "452-",
                    "4.3.1 ",
                    "<20>1 ",
                    "to=<",
                    "status=",
                    " said: ",
                    "reject=",
                    "\0",
                    "\u001b[31m",
                    "\u202e",
                    "é",
                    "\ud83d\udce7",
                    "99999999999999999999");

    /// What a client says for itself, and where.
    private static final Pattern CHOSEN =
            Pattern.compile("(?<=helo=<|from=<|msgid=<|message-id=<|H=\\()[^<>()\"]+(?=[>)])");

    private final Random random = new Random(SEED);
    private final List<Dialect> dialects =
            Interpreter.dialects(address -> address.startsWith("127."));

    /// The real lines of all samples.
    private static List<String> real() throws IOException, URISyntaxException {
        URI samples = Objects.requireNonNull(FuzzTest.class.getResource("samples.txt")).toURI();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(samples).resolveSibling("."))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.matches("[#=] .*"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private List<Saying> read(byte[] line) {
        Envelope envelope = new Envelope(new Stamps(ZoneOffset.UTC, InstantSource.fixed(Told.NOW)));
        for (Dialect dialect : dialects) {
            // they may not throw either
            dialect.routine(line, 0, line.length);
            dialect.glance(line, 0, line.length);
        }
        Entry entry = envelope.open(Text.of(line, 0, line.length)).orElse(null);
        for (Dialect dialect : dialects) {
            if (entry != null && dialect.wrote(entry)) {
                return Objects.requireNonNullElse(dialect.read(entry), List.of());
            }
        }
        return List.of();
    }

    @Test
    void noLineIsTooOddToBeRead() throws Exception {
        List<String> real = real();
        for (int round = 0; round < 60_000; round++) {
            String line = spoilt(real.get(random.nextInt(real.size())), real);
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThatCode(() -> assertThat(read(bytes)).hasSizeLessThan(10))
                    .as("seed %s: %s", SEED, line)
                    .doesNotThrowAnyException();
        }
    }

    private String spoilt(String line, List<String> real) {
        StringBuilder spoilt = new StringBuilder(line);
        for (int i = random.nextInt(4); i >= 0 && !spoilt.isEmpty(); i--) {
            int at = random.nextInt(spoilt.length());
            String other = real.get(random.nextInt(real.size()));
            switch (random.nextInt(6)) {
                case 0 -> spoilt.setLength(at);
                case 1 -> spoilt.setCharAt(at, (char) random.nextInt(256));
                case 2 -> spoilt.insert(at, MARKS.get(random.nextInt(MARKS.size())));
                case 3 -> spoilt.delete(at, at + random.nextInt(30));
                case 4 -> spoilt.insert(at, other, random.nextInt(other.length()), other.length());
                default -> spoilt.append(other, random.nextInt(other.length()), other.length());
            }
        }
        return spoilt.toString();
    }

    @Test
    void theLongestLineIsReadInTime() throws Exception {
        List<String> real = real();
        for (int round = 0; round < 600; round++) {
            byte[] line = blownUp(real.get(random.nextInt(real.size())));
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(line);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertThat(Duration.ofNanos(took))
                    .as("seed %s: %.200s", SEED, new String(line, StandardCharsets.UTF_8))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    /// As long as a line may be, by repeating a piece of it.
    private byte[] blownUp(String line) {
        int from = random.nextInt(line.length());
        int to = Math.min(line.length(), from + 1 + random.nextInt(40));
        String piece = random.nextBoolean() ? MARKS.get(random.nextInt(MARKS.size())) : "";
        String repeated = line.substring(from, to) + piece;
        int count = (60_000 - line.length()) / repeated.getBytes(StandardCharsets.UTF_8).length;
        String text = line.substring(0, to) + repeated.repeat(count) + line.substring(to);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Server's words in the mouth of a client.
    @Test
    void whatAClientSaysForItselfChangesNoEvent() throws Exception {
        List<String> real = real();
        List<String> hosts = real.stream().filter(line -> CHOSEN.matcher(line).find()).toList();
        for (int round = 0; round < 20_000; round++) {
            String line = hosts.get(random.nextInt(hosts.size()));
            String lie = real.get(random.nextInt(real.size())).replaceAll("[<>()\"\\\\]", "");
            String forged = CHOSEN.matcher(line).replaceAll(lie.replace("$", ""));
            assertThat(kinds(forged)).as("seed %s: %s", SEED, forged).isEqualTo(kinds(line));
        }
    }

    private static List<Class<? extends Fact>> kinds(String line) {
        return Told.facts(line).stream().<Class<? extends Fact>>map(Fact::getClass).toList();
    }
}

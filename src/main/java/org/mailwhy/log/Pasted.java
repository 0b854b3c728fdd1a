package org.mailwhy.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.Fact;
import org.mailwhy.Measurement;

/// A line that somebody pasted: perhaps cut at its start.
final class Pasted {
    private Pasted() {}

    static Optional<List<Fact>> read(
            String line, Instant now, List<Dialect> dialects, Interpreter interpreter) {
        String text = Text.clean(line.strip());
        Optional<Entry> entry =
                interpreter
                        .open(text)
                        .or(() -> Envelope.program(now, null, text, 0))
                        .or(() -> Optional.of(new Entry(now, null, "", -1, text)))
                        .flatMap(it -> known(it, dialects));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        interpreter.entry(entry, () -> "");
        return Optional.of(
                interpreter.take(now, 0).stream()
                        .filter(fact -> !(fact instanceof Measurement.LogRead))
                        .toList());
    }

    /// As it is, else as if a usual program had written the whole of it.
    private static Optional<Entry> known(Entry entry, List<Dialect> dialects) {
        String whole =
                entry.tag().isEmpty() ? entry.message() : entry.tag() + ": " + entry.message();
        Stream<Entry> guesses =
                Stream.of("postfix/smtpd", "postfix/smtp", "dovecot")
                        .map(tag -> new Entry(entry.at(), entry.host(), tag, -1, whole));
        return Stream.concat(Stream.of(entry), guesses)
                .filter(it -> dialects.stream().anyMatch(d -> d.wrote(it) && d.read(it) != null))
                .findFirst();
    }
}

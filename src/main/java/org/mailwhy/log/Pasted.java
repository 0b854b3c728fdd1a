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

    /// As it is, else as if a usual program had written the whole of it, when that says something.
    private static Optional<Entry> known(Entry entry, List<Dialect> dialects) {
        if (sayings(entry, dialects).isPresent()) {
            return Optional.of(entry);
        }
        String whole =
                entry.tag().isEmpty() ? entry.message() : entry.tag() + ": " + entry.message();
        return Stream.of("postfix/smtpd", "postfix/smtp", "dovecot", "exim", "smtpd")
                .map(tag -> new Entry(entry.at(), entry.host(), tag, -1, whole))
                .filter(it -> sayings(it, dialects).filter(said -> !said.isEmpty()).isPresent())
                .findFirst();
    }

    private static Optional<List<Saying>> sayings(Entry entry, List<Dialect> dialects) {
        return dialects.stream()
                .filter(dialect -> dialect.wrote(entry))
                .findFirst()
                .map(dialect -> dialect.read(entry));
    }
}

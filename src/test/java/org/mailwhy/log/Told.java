package org.mailwhy.log;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Event;
import org.mailwhy.Fact;
import org.mailwhy.Measured;
import org.mailwhy.Measurement;
import org.mailwhy.Observation;
import org.mailwhy.Origin;

/// Facts as lines a person can check.
final class Told {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private Told() {}

    static Interpreter interpreter(String source) {
        return interpreter(source, ZoneOffset.UTC, InstantSource.fixed(NOW));
    }

    static Interpreter interpreter(String source, ZoneId zone, InstantSource clock) {
        return new Interpreter(
                new Origin("node", source, null),
                new Envelope(new Stamps(zone, clock)),
                new Sessions("node", source, ServerNames.AS_LOGGED),
                Interpreter.dialects(address -> address.startsWith("127.")));
    }

    /// All facts of these lines but the counts.
    static List<Fact> facts(String... lines) {
        Interpreter interpreter = interpreter("log");
        Stream.of(lines).forEach(line -> interpreter.line(Text.clean(line), () -> "1"));
        return interpreter.take(NOW, 0).stream()
                .filter(fact -> !(fact instanceof Measurement.LogRead))
                .toList();
    }

    static List<String> told(String... lines) {
        return facts(lines).stream().map(Told::told).toList();
    }

    static String told(Fact fact) {
        return switch (fact) {
            case Observation.Refused it ->
                    words("refused", it.server(), dialogue(it.dialogue()), it.reply());
            case Observation.Unanswered it ->
                    words(
                            "unanswered",
                            it.server(),
                            dialogue(it.dialogue()),
                            it.silence().label(),
                            it.detail());
            case Event.TroubleLogged it ->
                    words(
                            "trouble",
                            it.server(),
                            it.cause().label(),
                            measured(it.measured()),
                            peer(it.peer()),
                            envelope(it.envelope()));
            case Event.Lifecycle it ->
                    words("life", it.server(), it.software(), it.stage().label(), it.by());
            case Event.DeferredEnded it -> words("ended", it.server(), it.queueId(), it.fate());
            case Measurement.TrafficCounted it ->
                    words("accepted", it.server(), it.direction().label(), it.accepted());
            default -> fact.getClass().getSimpleName();
        };
    }

    private static String dialogue(Dialogue it) {
        return words(
                it.direction().label(),
                it.phase().label(),
                it.implied() ? "implied" : null,
                peer(it.peer()),
                envelope(it.envelope()),
                "by=" + it.speaker().software());
    }

    private static String peer(Dialogue.Peer it) {
        return words(
                it.name() == null ? null : "name=" + it.name(),
                it.address() == null ? null : "address=" + it.address(),
                it.hello() == null ? null : "hello=" + it.hello());
    }

    private static String envelope(Dialogue.Envelope it) {
        return words(
                it.queueId() == null ? null : "id=" + it.queueId(),
                it.sender() == null ? null : "from=" + it.sender(),
                it.recipient() == null ? null : "to=" + it.recipient(),
                it.size() < 0 ? null : "size=" + it.size());
    }

    private static @Nullable String measured(@Nullable Measured it) {
        return it == null
                ? null
                : it.subject() + "=" + it.value() + "/" + it.limit() + " " + it.unit();
    }

    private static String words(@Nullable Object... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

package org.mailwhy.cli;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Evidence;
import org.mailwhy.Fact;
import org.mailwhy.Measured;
import org.mailwhy.Observation;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.diagnosis.Runbook;
import org.mailwhy.diagnosis.Surroundings;
import org.mailwhy.log.Logs;
import org.mailwhy.log.ServerNames;

/// Finds the refusal in what a person pasted, and explains it.
final class Explainer {
    /// A reply that another program quotes: `… said: 452 4.3.1 …`.
    private static final Pattern QUOTED =
            Pattern.compile("(?:: |[\"'<(])([45][0-9]{2}(?:[ -][^\\r\\n]*)?)");

    /// Bits of a server's own statement of the condition.
    private static final double STATED = 10;

    private final Diagnostician diagnostician = Diagnostician.standard();
    private final Logs logs =
            new Logs(
                    "localhost",
                    ServerNames.AS_LOGGED,
                    ZoneId.systemDefault(),
                    InstantSource.system());

    /// Empty when it is no refusal.
    Optional<Diagnosis> explain(String pasted) {
        String text = pasted.replace("\\n", "\n").strip();
        Optional<Reply> reply = Reply.parse(text);
        if (reply.isPresent()) {
            return reply.flatMap(this::refusal);
        }
        return logLine(text)
                .or(() -> enhanced(text).flatMap(this::refusal))
                .or(() -> quoted(text).flatMap(this::refusal));
    }

    private Optional<Diagnosis> refusal(Reply reply) {
        return reply.positive() ? Optional.empty() : Optional.of(diagnostician.explain(reply));
    }

    private Optional<Diagnosis> logLine(String line) {
        List<Fact> facts = logs.explain(line).orElse(List.of());
        return first(facts, Observation.class)
                .map(observation -> diagnostician.judge(observation, Surroundings.NONE))
                .or(() -> first(facts, TroubleLogged.class).map(Explainer::stated));
    }

    private static <T> Optional<T> first(List<Fact> facts, Class<T> kind) {
        return facts.stream()
                .flatMap(
                        fact -> kind.isInstance(fact) ? Stream.of(kind.cast(fact)) : Stream.empty())
                .findFirst();
    }

    /// What a server says of its own condition needs no judging.
    private static Diagnosis stated(TroubleLogged trouble) {
        Runbook runbook = Runbook.of(trouble.cause());
        Measured measured = trouble.measured();
        String subject = measured == null ? "" : measured.subject();
        List<String> steps =
                ReferenceText.steps(runbook, subject.startsWith("/") ? subject : "PATH");
        Evidence evidence =
                new Evidence(
                        trouble.cause(),
                        STATED,
                        Evidence.Source.LOG,
                        "the server logs it itself: " + trouble.text(),
                        measured,
                        true);
        return new Diagnosis(
                null,
                new Diagnosis.Verdict(trouble.cause(), Certainty.CONFIRMED, 1, Scope.SERVER, null),
                Speaker.UNKNOWN,
                List.of(new Ranked(trouble.cause(), 1)),
                List.of(evidence),
                new Diagnosis.Advice(
                        "The server states the condition itself.",
                        null,
                        new Remedy(steps, runbook.sender())));
    }

    /// Some logs drop the basic code; x50 says no more than the enhanced one.
    private static Optional<Reply> enhanced(String text) {
        return EnhancedCode.leading(text)
                .map(code ->
                        new Reply(
                                code.kind() * 100 + 50,
                                code,
                                text.substring(code.toString().length()).strip()));
    }

    private static Optional<Reply> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Reply.parse(matcher.group(1)) : Optional.empty();
    }
}

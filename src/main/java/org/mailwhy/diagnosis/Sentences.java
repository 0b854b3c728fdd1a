package org.mailwhy.diagnosis;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis.Advice;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Diagnosis.Verdict;
import org.mailwhy.Evidence;
import org.mailwhy.Measured;
import org.mailwhy.Remedy;

/// Says a diagnosis to a person.
final class Sentences {
    private static final double IN_QUESTION = 0.03;

    private Sentences() {}

    static Advice advice(
            Subject subject, Verdict verdict, Posterior posterior, List<Evidence> evidence) {
        Evidence reason = reason(verdict.cause(), evidence);
        return new Advice(
                summary(verdict, posterior, reason),
                retryAfter(subject),
                remedy(verdict.cause(), software(subject), reason),
                wouldChange(subject, verdict, posterior));
    }

    /// What was not seen and would tell the causes in question apart.
    private static List<String> wouldChange(Subject subject, Verdict verdict, Posterior posterior) {
        if (verdict.certainty() == Certainty.CONFIRMED) {
            return List.of("It goes on while what was measured has cleared: then it was not that.");
        }
        Stream<String> unseen =
                subject.around().blind().stream()
                        .map(blind ->
                                "What "
                                        + Clean.line(blind.origin().source())
                                        + " cannot see at present: "
                                        + Clean.line(blind.problem()));
        Stream<String> tests =
                posterior.ranked().stream()
                        .filter(ranked -> ranked.probability() >= IN_QUESTION)
                        .limit(2)
                        .map(Ranked::cause)
                        .map(cause -> cause.label() + ": " + Runbook.of(cause).settles());
        return Stream.concat(unseen.limit(2), tests).toList();
    }

    /// What the reply says, else what the server did before.
    private static @Nullable Duration retryAfter(Subject subject) {
        Reading reading = subject.reading();
        Duration said = reading == null ? null : Circumstances.retryAfter(reading);
        return said != null
                ? said
                : Recoveries.median(subject.around().pattern().recoveries()).orElse(null);
    }

    private static @Nullable String software(Subject subject) {
        String speaker = subject.speaker().software();
        if (speaker != null) {
            return speaker;
        }
        return subject.limits().size() == 1 ? subject.limits().getFirst().software() : null;
    }

    /// The heaviest for the cause, measured before heard.
    private static @Nullable Evidence reason(Cause cause, List<Evidence> evidence) {
        return evidence.stream()
                .filter(e -> e.cause() == cause && e.supports())
                .max(
                        Comparator.comparing(Evidence::confirms)
                                .thenComparing(e -> e.measured() != null)
                                .thenComparing(e -> e.source() != Evidence.Source.LOG)
                                .thenComparingDouble(Evidence::weight)
                                .thenComparing(Evidence::finding))
                .orElse(null);
    }

    private static String summary(Verdict verdict, Posterior posterior, @Nullable Evidence reason) {
        if (verdict.certainty() == Certainty.UNKNOWN) {
            return "What was said does not tell the cause; it may be " + likeliest(posterior) + ".";
        }
        String title = Runbook.of(verdict.cause()).title();
        String why = reason == null ? "" : ": " + reason.finding();
        return switch (verdict.certainty()) {
            case CONFIRMED -> title + why + ".";
            case LIKELY -> title + " (" + chance(verdict.probability()) + ")" + why + ".";
            case POSSIBLE, UNKNOWN ->
                    "Possibly: " + title + " (" + chance(verdict.probability()) + ")" + why + ".";
        };
    }

    /// Words never make certain.
    private static String chance(double probability) {
        return Figures.percent(Math.min(probability, 0.99));
    }

    private static String likeliest(Posterior posterior) {
        return posterior.ranked().stream()
                .limit(3)
                .map(Sentences::named)
                .collect(Collectors.joining(", "));
    }

    private static String named(Ranked ranked) {
        return ranked.cause().label() + " (" + chance(ranked.probability()) + ")";
    }

    private static Remedy remedy(
            Cause cause, @Nullable String software, @Nullable Evidence reason) {
        Runbook runbook = Runbook.of(cause);
        Measured measured = reason == null ? null : reason.measured();
        String path =
                measured != null && measured.subject().startsWith("/")
                        ? measured.subject()
                        : "/var/spool";
        List<String> operator =
                runbook.fixFor(software).stream()
                        .map(step -> step.text().replace("{path}", path))
                        .toList();
        return new Remedy(
                Stream.concat(operator.stream(), runbook.avoid().stream()).toList(),
                runbook.sender());
    }
}

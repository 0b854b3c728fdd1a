package org.mailwhy.cli;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Evidence;

/// A diagnosis for a person: the verdict first, then why, why not, and what to do.
record DiagnosisText(Diagnosis diagnosis) {
    private static final int MAX_FINDINGS = 8;
    private static final double NOTICEABLE = 0.01;

    void print(Paper paper) {
        verdict(paper);
        String summary = diagnosis.advice().summary();
        if (!summary.isBlank()) {
            paper.line(summary);
        }
        findings(paper, "Why", "+", true);
        findings(paper, "Against", "-", false);
        others(paper);
        points(paper, "What would change this opinion", diagnosis.advice().wouldChange());
        steps(paper, "What to do", diagnosis.advice().remedy().operator());
        steps(paper, "For the sender", diagnosis.advice().remedy().sender());
        retry(paper, diagnosis.advice().retryAfter());
    }

    private void verdict(Paper paper) {
        Diagnosis.Verdict verdict = diagnosis.verdict();
        boolean known = verdict.cause() != Cause.UNKNOWN;
        paper.line(
                Style.STRONG.of(verdict.cause().label() + (known ? "" : ":")),
                Style.PLAIN.of(known ? "(" + sureness(verdict) + "):" : ""),
                Style.PLAIN.of(verdict.cause().meaning() + "."));
    }

    private static String sureness(Diagnosis.Verdict verdict) {
        return verdict.certainty() == Certainty.CONFIRMED
                ? verdict.certainty().label()
                : verdict.certainty().label() + ", " + percent(verdict.probability());
    }

    static String percent(double probability) {
        // nothing is certain by probability alone
        return String.format(Locale.ROOT, "%.0f %%", Math.min(0.99, probability) * 100);
    }

    private void findings(Paper paper, String title, String sign, boolean supports) {
        Cause cause = judged();
        List<Evidence> findings =
                diagnosis.evidence().stream()
                        .filter(evidence -> evidence.supports() == supports)
                        .filter(evidence -> evidence.cause() == cause)
                        .limit(MAX_FINDINGS)
                        .toList();
        if (findings.isEmpty()) {
            return;
        }
        paper.gap();
        paper.line(Style.STRONG.of(title));
        for (Evidence evidence : findings) {
            String bits = String.format(Locale.ROOT, "%4.1f", Math.abs(evidence.weight()));
            paper.item(
                    "  " + sign + bits + "  ",
                    Style.PLAIN.of(evidence.finding()),
                    Style.FAINT.of("[" + evidence.source().label() + "]"));
        }
    }

    /// The cause that the evidence is shown for: the most probable one, also when the verdict
    /// abstains.
    private Cause judged() {
        return diagnosis.cause() == Cause.UNKNOWN && !diagnosis.causes().isEmpty()
                ? diagnosis.causes().getFirst().cause()
                : diagnosis.cause();
    }

    /// Besides the verdict; the summary of an unknown cause names them itself.
    private void others(Paper paper) {
        if (diagnosis.cause() == Cause.UNKNOWN) {
            return;
        }
        String others =
                diagnosis.causes().stream()
                        .filter(ranked -> ranked.cause() != diagnosis.cause())
                        .filter(ranked -> ranked.probability() >= NOTICEABLE)
                        .limit(4)
                        .map(DiagnosisText::candidate)
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            paper.gap();
            paper.line("It may also be " + others + ".");
        }
    }

    private static String candidate(Ranked ranked) {
        return ranked.cause().label() + " (" + percent(ranked.probability()) + ")";
    }

    private static void steps(Paper paper, String title, List<String> steps) {
        if (steps.stream().allMatch(String::isBlank)) {
            return;
        }
        paper.gap();
        paper.line(Style.STRONG.of(title));
        int number = 1;
        for (String step : steps.stream().filter(not(String::isBlank)).toList()) {
            paper.item(String.format(Locale.ROOT, "  %d. ", number), step);
            number++;
        }
    }

    private static void points(Paper paper, String title, List<String> points) {
        if (!points.isEmpty()) {
            paper.gap();
            paper.line(Style.STRONG.of(title));
            points.forEach(point -> paper.item("  - ", point));
        }
    }

    private static void retry(Paper paper, @Nullable Duration after) {
        if (after != null) {
            paper.gap();
            paper.line("Try again after " + Times.span(after) + ".");
        }
    }
}

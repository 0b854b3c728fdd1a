package org.mailwhy.cli;

import java.util.List;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.diagnosis.Reference;
import org.mailwhy.diagnosis.Runbook;

/// The page of a bare code: what it means, when it occurs, how to fix it and which advice is for
/// whom.
record ReferenceText(Reference reference) {
    /// Of each kind of advice for one cause; the runbook has all.
    private static final int FEW = 2;

    void print(Paper paper) {
        paper.line(Style.STRONG.of(reference.code() + ":"), Style.PLAIN.of(reference.meaning()));
        paper.gap();
        paper.line(reference.explanation());
        if (!reference.difference().isBlank()) {
            paper.gap();
            paper.line(Style.STRONG.of("421 and 452"));
            paper.item("  ", reference.difference());
        }
        if (!reference.causes().isEmpty()) {
            paper.gap();
            paper.line(Style.STRONG.of("When it occurs, the most usual first"));
            reference.causes().forEach(ranked -> cause(paper, ranked));
        }
    }

    private void cause(Paper paper, Ranked ranked) {
        Runbook runbook = Runbook.of(ranked.cause());
        paper.gap();
        paper.item(
                "  ",
                Style.STRONG.of(ranked.cause().label() + ":"),
                Style.PLAIN.of(runbook.meaning()));
        String here =
                switch (reference.code()) {
                    case "421" -> runbook.with421();
                    case "452" -> runbook.with452();
                    default -> "";
                };
        if (!here.isBlank()) {
            paper.item("    " + reference.code() + ": ", here);
        }
        few(paper, "    Occurs: ", runbook.occurs());
        few(paper, "    Fix: ", steps(runbook, "PATH"));
        few(paper, "    Sender: ", runbook.sender());
    }

    /// What mends the cause.
    ///
    /// @param path what is short of space
    static List<String> steps(Runbook runbook, String path) {
        return runbook.fixFor(null).stream()
                .map(step -> step.text().replace("{path}", path))
                .toList();
    }

    private static void few(Paper paper, String title, List<String> items) {
        items.stream().limit(FEW).forEach(item -> paper.item(title, item));
    }
}

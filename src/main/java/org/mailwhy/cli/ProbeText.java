package org.mailwhy.cli;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Phase;
import org.mailwhy.Session;

/// What a probe met, for a person.
record ProbeText(Fact fact, @Nullable Diagnosis diagnosis) {

    void print(Paper paper) {
        switch (fact) {
            case Accepted accepted -> {
                heading(paper, accepted.server(), accepted.dialogue());
                paper.item(
                        Style.GOOD.of("✔ "),
                        Style.GOOD.of("accepted"),
                        Style.PLAIN.of(accepted.reply().toString()));
            }
            case Observation.Refused refused -> {
                heading(paper, refused.server(), refused.dialogue());
                String how = refused.reply().temporary() ? "for now" : "for good";
                paper.item(
                        Style.BAD.of("✖ "),
                        Style.BAD.of("refused " + how),
                        Style.PLAIN.of("at " + refused.dialogue().phase().label() + ":"),
                        Style.STRONG.of(refused.reply().toString()));
            }
            case Observation.Unanswered silent -> {
                heading(paper, silent.server(), silent.dialogue());
                paper.item(
                        Style.BAD.of("✖ "),
                        Style.BAD.of("no reply"),
                        Style.PLAIN.of("at " + silent.dialogue().phase().label() + ":"),
                        Style.STRONG.of(silent.silence().label() + ", " + silent.detail()));
            }
            default -> paper.line(fact.toString());
        }
        if (diagnosis != null) {
            paper.gap();
            new DiagnosisText(diagnosis).print(paper);
        }
        paper.gap();
    }

    private static void heading(Paper paper, String server, Dialogue dialogue) {
        String address = dialogue.peer().address();
        boolean told = address == null || server.contains(address);
        paper.line(Style.STRONG.of(server), Style.PLAIN.of(told ? "" : "at " + address));
        Session session = dialogue.session();
        if (session == null) {
            return;
        }
        session.transcript().forEach(line -> said(paper, line));
        paper.line(Style.FAINT.of(times(session)));
        certificate(paper, session.certificate());
    }

    private static void said(Paper paper, Session.Line line) {
        String after = String.format(Locale.ROOT, "%8.3f", line.after().toNanos() / 1e9);
        paper.item(after + (line.sent() ? " C: " : " S: "), line.text());
    }

    private static String times(Session session) {
        String phases =
                session.phases().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry<Phase, Duration>::getKey))
                        .map(phase -> phase.getKey().label() + " " + Times.span(phase.getValue()))
                        .collect(Collectors.joining(", "));
        return phases + "; " + Times.span(session.total()) + " in all";
    }

    private static void certificate(Paper paper, Session.@Nullable Certificate certificate) {
        if (certificate == null) {
            return;
        }
        String problem = certificate.problem();
        paper.line(
                Style.PLAIN.of(
                        "certificate of "
                                + certificate.subject()
                                + ", valid until "
                                + certificate.notAfter()),
                Style.WARNING.of(problem == null ? "" : "not trusted: " + problem));
    }
}

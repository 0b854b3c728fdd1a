package org.mailwhy.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Reply;
import org.mailwhy.log.LogHistory;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Report;
import org.mailwhy.report.Report.Group;
import org.mailwhy.report.Report.Hour;
import org.mailwhy.report.Report.Named;
import org.mailwhy.report.Report.Recovery;

/// What a log says, for a person: first what went wrong and what to do, then the tables.
///
/// @param zone of all times that are shown
record ReportText(Coverage coverage, Report report, ZoneId zone) {
    private static final int GROUPS = 6;
    private static final int FURTHER = 10;
    private static final int ROWS = 10;
    private static final int NAME = 36;

    /// A provider that is none of the list.
    private static final String OTHER = "other";

    private static final int BAR = 24;

    /// More hours are shown as days.
    private static final int HOURS = 36;

    private static final int DAYS = 31;

    void print(Paper paper) {
        head(paper);
        if (report.events() == 0) {
            paper.gap();
            paper.line(Style.GOOD.of("✔"), Style.STRONG.of("Nothing was refused with 421 or 452."));
            return;
        }
        report.groups().stream().limit(GROUPS).forEach(group -> group(paper, group));
        further(paper);
        causes(paper);
        table(paper, "Servers", report.byServer());
        table(paper, "Domains of the recipients", report.byDomain());
        times(paper);
        recovery(paper);
    }

    private void head(Paper paper) {
        List<String> files = coverage.files();
        paper.line(
                source(files)
                        + ": "
                        + number(coverage.lines())
                        + " lines, "
                        + Figures.bytes(coverage.bytes())
                        + span(coverage.first(), coverage.last()));
        coverage.problems()
                .forEach(problem ->
                        paper.item(
                                Style.WARNING.of("! "),
                                Style.PLAIN.of("not read to its end: " + problem)));
        if (coverage.skipped() > 0) {
            paper.item(
                    Style.WARNING.of("! "),
                    Style.PLAIN.of(
                            number(coverage.skipped())
                                    + (coverage.skipped() == 1 ? " line was" : " lines were")
                                    + " skipped: too long, or not of a mail log."));
        }
        String codes =
                report.byCode().entrySet().stream()
                        .filter(code -> code.getValue() > 0)
                        .map(code -> number(code.getValue()) + " × " + code.getKey())
                        .collect(Collectors.joining(", "));
        if (report.events() > 0) {
            paper.gap();
            paper.line(
                    Style.STRONG.of(
                            number(report.events())
                                    + (report.events() == 1 ? " refusal" : " refusals")
                                    + " ("
                                    + codes
                                    + "):"),
                    Style.PLAIN.of(
                            number(report.byDirection().getOrDefault(Direction.GIVEN, 0L))
                                    + " given to clients, "
                                    + number(
                                            report.byDirection()
                                                    .getOrDefault(Direction.RECEIVED, 0L))
                                    + " received from other servers."));
        }
    }

    private static String source(List<String> files) {
        if (files.size() > 1) {
            return files.size() + " files";
        }
        return files.getFirst().equals(LogHistory.STANDARD_INPUT)
                ? "standard input"
                : files.getFirst();
    }

    private String span(@Nullable Instant first, @Nullable Instant last) {
        return first == null || last == null
                ? "."
                : ", " + Times.at(first, zone) + " to " + Times.at(last, zone) + ".";
    }

    private void group(Paper paper, Group group) {
        Diagnosis diagnosis = group.diagnosis();
        paper.gap();
        paper.item(
                Style.BAD.of("✖ "), Style.STRONG.of(title(group)), Style.PLAIN.of(sureness(group)));
        paper.item("  ", diagnosis.advice().summary());
        paper.item("  ", whom(group) + ", " + when(group) + ".");
        Reply reply = diagnosis.reply();
        if (reply != null) {
            paper.item("  ", Style.FAINT.of("such as: " + shortened(reply.toString())));
        }
        int step = 1;
        for (String text : steps(group)) {
            paper.item("  " + step + ". ", text);
            step++;
        }
    }

    private static List<String> steps(Group group) {
        return switch (group.key().direction()) {
            case GIVEN -> group.diagnosis().advice().remedy().operator();
            case RECEIVED, PROBE -> group.diagnosis().advice().remedy().sender();
        };
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static String title(Group group) {
        String provider = group.key().provider();
        return group.key().server()
                + ": "
                + group.key().cause().label()
                + ", "
                + number(group.count())
                + " "
                + group.key().direction().label()
                + (provider == null || provider.equals(OTHER) ? "" : " by " + provider);
    }

    private static String sureness(Group group) {
        Diagnosis.Verdict verdict = group.diagnosis().verdict();
        return verdict.certainty() == Certainty.CONFIRMED
                ? "(confirmed)"
                : "("
                        + verdict.certainty().label()
                        + ", "
                        + DiagnosisText.percent(Math.min(0.99, verdict.probability()))
                        + ")";
    }

    private static String whom(Group group) {
        boolean given = group.key().direction() == Direction.GIVEN;
        int remotes = group.remotes();
        if (remotes == 0) {
            return given ? "Clients are not logged" : "Servers are not logged";
        }
        String word = given ? "client" : "remote server";
        String such = remotes == 1 ? ", " : "s such as ";
        return number(remotes) + " " + word + such + shortened(String.valueOf(group.remote()));
    }

    private String when(Group group) {
        return group.first().equals(group.last())
                ? "at " + Times.at(group.first(), zone)
                : "since "
                        + Times.at(group.first(), zone)
                        + ", for "
                        + Times.span(Duration.between(group.first(), group.last()));
    }

    private void further(Paper paper) {
        if (report.groups().size() <= GROUPS) {
            return;
        }
        paper.gap();
        paper.line(Style.STRONG.of("Further"));
        report.groups().stream()
                .skip(GROUPS)
                .limit(FURTHER)
                .forEach(group -> paper.item("  ", title(group) + ", " + when(group)));
        int more = report.groups().size() - GROUPS - FURTHER;
        if (more > 0) {
            paper.item("  ", "and " + more + " more: see --json");
        }
    }

    private void causes(Paper paper) {
        table(
                paper,
                "Causes",
                report.byCause().entrySet().stream()
                        .map(entry -> new Named(entry.getKey().label(), entry.getValue()))
                        .sorted(Comparator.comparingLong(Named::count).reversed())
                        .toList());
    }

    private void table(Paper paper, String title, List<Named> rows) {
        if (rows.isEmpty()) {
            return;
        }
        paper.gap();
        paper.line(Style.STRONG.of(title));
        long most = rows.stream().mapToLong(Named::count).max().orElse(1);
        rows.stream()
                .limit(ROWS)
                .forEach(row ->
                        paper.item(
                                String.format(
                                        Locale.ROOT,
                                        "  %-" + NAME + "s %9s ",
                                        cut(Paper.clean(row.name())),
                                        number(row.count())),
                                bar(row.count(), most)));
        if (rows.size() > ROWS) {
            paper.item("  ", "and " + number(rows.size() - ROWS) + " more");
        }
    }

    private static String cut(String name) {
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    }

    private static String bar(long count, long most) {
        return "▪".repeat((int) Math.max(1, Math.round((double) BAR * count / most)));
    }

    /// By hour, by day where that is too long.
    private void times(Paper paper) {
        boolean hours = report.byHour().size() <= HOURS;
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(hours ? "yyyy-MM-dd HH:00" : "yyyy-MM-dd", Locale.ROOT);
        Map<Instant, Map<Cause, Long>> periods = new TreeMap<>();
        for (Hour hour : report.byHour()) {
            LocalDate day = LocalDate.ofInstant(hour.begin(), zone);
            Instant begin = hours ? hour.begin() : day.atStartOfDay(zone).toInstant();
            Map<Cause, Long> counts = periods.computeIfAbsent(begin, _ -> new TreeMap<>());
            hour.byCause().forEach((cause, count) -> counts.merge(cause, count, Long::sum));
        }
        paper.gap();
        paper.line(Style.STRONG.of(hours ? "Hours" : "Days"));
        long most = periods.values().stream().mapToLong(ReportText::sum).max().orElse(1);
        periods.entrySet().stream()
                .skip(Math.max(0, periods.size() - (hours ? HOURS : DAYS)))
                .forEach(entry ->
                        paper.item(
                                String.format(
                                        Locale.ROOT,
                                        "  %-16s %9s ",
                                        form.format(entry.getKey().atZone(zone)),
                                        number(sum(entry.getValue()))),
                                bar(sum(entry.getValue()), most)
                                        + " "
                                        + largest(entry.getValue())));
    }

    private static long sum(Map<Cause, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String largest(Map<Cause, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().label())
                .orElse("");
    }

    private void recovery(Paper paper) {
        Recovery recovery = report.recovery();
        long all = recovery.fates().values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return;
        }
        paper.gap();
        paper.line(Style.STRONG.of("What became of deliveries that others refused"));
        recovery.fates()
                .forEach((fate, count) ->
                        paper.item(
                                String.format(
                                        Locale.ROOT, "  %-" + NAME + "s %9s ", fate, number(count)),
                                count == 0 ? "" : bar(count, all)));
        recovery.within().stream()
                .filter(within -> within.count() > 0)
                .forEach(within ->
                        paper.item(
                                String.format(
                                        Locale.ROOT,
                                        "  %-" + NAME + "s %9s ",
                                        within.limit() == null
                                                ? "sent later than that"
                                                : "sent within " + Times.span(within.limit()),
                                        number(within.count())),
                                bar(within.count(), recovery.sent())));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}

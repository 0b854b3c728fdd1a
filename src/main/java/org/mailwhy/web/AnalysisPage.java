package org.mailwhy.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Direction;
import org.mailwhy.Reply;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Report;
import org.mailwhy.report.Report.Group;
import org.mailwhy.report.Report.Named;
import org.mailwhy.report.Report.Recovery;

/// The report of an analysed log as one page that needs nothing else.
///
/// @param timeline null when nothing was refused
public record AnalysisPage(
        String title,
        String style,
        List<String> coverage,
        List<Finding> findings,
        long more,
        @Nullable Timeline timeline,
        List<Bars> bars) {
    private static final int FINDINGS = 12;

    /// @param said a reply as an example; empty: none
    public record Finding(
            String title,
            String cause,
            String sureness,
            String summary,
            String whom,
            String said,
            List<Prose> steps) {}

    /// @param zone of the times that are shown
    public static AnalysisPage of(Coverage coverage, Report report, ZoneId zone)
            throws IOException {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
        List<Group> groups = report.groups();
        return new AnalysisPage(
                report.events() == 0
                        ? "Nothing was refused with 421 or 452"
                        : number(report.events()) + " refusals with 421 or 452",
                Assets.text("style.css"),
                sentences(coverage, form, zone),
                groups.stream().limit(FINDINGS).map(group -> finding(group, form, zone)).toList(),
                Math.max(0, groups.size() - FINDINGS),
                report.events() == 0 ? null : Timeline.of(report, zone),
                bars(report));
    }

    private static List<Bars> bars(Report report) {
        if (report.events() == 0) {
            return List.of();
        }
        List<Named> causes =
                report.byCause().entrySet().stream()
                        .map(entry -> new Named(entry.getKey().label(), entry.getValue()))
                        .sorted(Comparator.comparingLong(Named::count).reversed())
                        .toList();
        Recovery recovery = report.recovery();
        Stream<Bars> all =
                Stream.of(
                        named("By cause", causes),
                        named("By server", report.byServer()),
                        named("Domains of the recipients", report.byDomain()),
                        named(
                                "What became of deliveries that others refused",
                                recovery.fates().entrySet().stream()
                                        .map(entry -> new Named(entry.getKey(), entry.getValue()))
                                        .toList()),
                        named(
                                "Time until they were sent",
                                recovery.within().stream()
                                        .map(within -> new Named(limit(within), within.count()))
                                        .toList()));
        return all.filter(bars -> bars.rows().stream().anyMatch(row -> !row.count().equals("0")))
                .toList();
    }

    private static List<String> sentences(Coverage coverage, DateTimeFormatter form, ZoneId zone) {
        Instant first = coverage.first();
        Instant last = coverage.last();
        String span =
                first == null || last == null
                        ? ""
                        : ", "
                                + form.format(first.atZone(zone))
                                + " to "
                                + form.format(last.atZone(zone));
        String skipped =
                coverage.skipped() == 0
                        ? null
                        : number(coverage.skipped())
                                + (coverage.skipped() == 1 ? " line was" : " lines were")
                                + " skipped: too long, or not of a mail log.";
        return Stream.concat(
                        Stream.of(
                                String.join(", ", coverage.files())
                                        + ": "
                                        + number(coverage.lines())
                                        + " lines"
                                        + span
                                        + ".",
                                skipped),
                        coverage.problems().stream().map(it -> "Not read to its end: " + it))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Finding finding(Group group, DateTimeFormatter form, ZoneId zone) {
        Report.Key key = group.key();
        Reply reply = group.diagnosis().reply();
        boolean given = key.direction() == Direction.GIVEN;
        String provider =
                key.provider() == null || key.provider().equals("other")
                        ? ""
                        : " by " + key.provider();
        String whom =
                number(group.remotes())
                        + (given ? " client" : " remote server")
                        + (group.remotes() == 1 ? "" : "s")
                        + (group.remote() == null
                                ? ""
                                : (group.remotes() == 1 ? ", " : " such as ") + group.remote());
        List<String> steps =
                given
                        ? group.diagnosis().advice().remedy().operator()
                        : group.diagnosis().advice().remedy().sender();
        return new Finding(
                key.server()
                        + ": "
                        + key.cause().label()
                        + ", "
                        + number(group.count())
                        + " "
                        + key.direction().label()
                        + provider,
                key.cause().label(),
                group.diagnosis().certainty().label(),
                group.diagnosis().advice().summary(),
                whom
                        + ", "
                        + form.format(group.first().atZone(zone))
                        + " to "
                        + form.format(group.last().atZone(zone)),
                reply == null ? "" : reply.toString(),
                steps.stream().map(Prose::of).toList());
    }

    private static Bars named(String heading, List<Named> rows) {
        return Bars.of(
                heading,
                rows.stream().map(Named::name).toList(),
                rows.stream().map(Named::count).toList(),
                rows.stream().mapToLong(Named::count).max().orElse(1));
    }

    private static String limit(Report.Within within) {
        if (within.limit() == null) {
            return "longer";
        }
        long minutes = within.limit().toMinutes();
        return "within " + (minutes < 120 ? minutes + " min" : minutes / 60 + " h");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    public String html() {
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null,
                        ContentType.Html,
                        AnalysisPage.class.getClassLoader(),
                        "org.mailwhy.web.templates")
                .render("analysis.jte", Map.of("page", this), output);
        return output.toString();
    }
}

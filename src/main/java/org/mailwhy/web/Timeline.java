package org.mailwhy.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mailwhy.Cause;
import org.mailwhy.report.Report;

/// Counts by cause over time, as stacked bars.
///
/// @param causes that have a colour of their own, largest first
/// @param unit how long a bar is, for a person
public record Timeline(
        List<Legend> causes, List<Bar> bars, String first, String last, String unit, String most) {
    static final int WIDTH = 720;
    static final int HEIGHT = 160;

    private static final int MOST_BARS = 96;
    private static final int COLOURS = 5;
    private static final String OTHERS = "others";

    /// @param colour `phase-1`…, a custom property of the style sheet
    public record Legend(String cause, String colour) {}

    /// @param label what it shows, for a person
    public record Bar(
            String x, String y, String width, String height, String colour, String label) {}

    static Timeline of(Report report, ZoneId zone) {
        List<Cause> largest =
                report.byCause().entrySet().stream()
                        .sorted(Map.Entry.<Cause, Long>comparingByValue().reversed())
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        long hours = hoursOfABar(report);
        Map<Long, Map<Cause, Long>> slots = slots(report, hours);
        long most = slots.values().stream().mapToLong(Timeline::sum).max().orElse(1);
        Instant begin = report.byHour().getFirst().begin();
        Instant end = report.byHour().getLast().begin();
        long count = slotOf(begin, end, hours) + 1;
        DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
        List<Bar> bars = new ArrayList<>();
        slots.forEach((slot, counts) -> {
            String time = form.format(begin.plus(Duration.ofHours(slot * hours)).atZone(zone));
            bars.addAll(stack(largest, counts, time, slot, count, most));
        });
        List<Legend> legend = new ArrayList<>();
        IntStream.range(0, largest.size())
                .forEach(i -> legend.add(new Legend(largest.get(i).label(), colour(i))));
        if (report.byCause().size() > largest.size()) {
            legend.add(new Legend(OTHERS, colour(COLOURS)));
        }
        return new Timeline(
                legend,
                bars,
                form.format(begin.atZone(zone)),
                form.format(end.plus(Duration.ofHours(1)).atZone(zone)),
                hours == 1 ? "hour" : hours + " hours",
                String.format(Locale.ROOT, "%,d", most));
    }

    private static long hoursOfABar(Report report) {
        long span =
                slotOf(report.byHour().getFirst().begin(), report.byHour().getLast().begin(), 1);
        long hours = 1;
        while (span / hours >= MOST_BARS) {
            hours = hours < 24 ? hours * 2 : hours + 24;
            hours = hours > 12 && hours < 24 ? 24 : hours;
        }
        return hours;
    }

    private static long slotOf(Instant begin, Instant at, long hours) {
        return Duration.between(begin, at).toHours() / hours;
    }

    private static Map<Long, Map<Cause, Long>> slots(Report report, long hours) {
        Instant begin = report.byHour().getFirst().begin();
        Map<Long, Map<Cause, Long>> slots = new TreeMap<>();
        for (Report.Hour hour : report.byHour()) {
            Map<Cause, Long> counts =
                    slots.computeIfAbsent(
                            slotOf(begin, hour.begin(), hours), _ -> new EnumMap<>(Cause.class));
            hour.byCause().forEach((cause, n) -> counts.merge(cause, n, Long::sum));
        }
        return slots;
    }

    private static List<Bar> stack(
            List<Cause> largest,
            Map<Cause, Long> counts,
            String time,
            long slot,
            long slots,
            long most) {
        double width = (double) WIDTH / slots;
        double bottom = HEIGHT;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i <= largest.size(); i++) {
            boolean others = i == largest.size();
            long count =
                    others
                            ? sum(counts)
                                    - largest.stream()
                                            .mapToLong(c -> counts.getOrDefault(c, 0L))
                                            .sum()
                            : counts.getOrDefault(largest.get(i), 0L);
            if (count > 0) {
                double height = (double) HEIGHT * count / most;
                bottom -= height;
                String name = others ? OTHERS : largest.get(i).label();
                bars.add(
                        new Bar(
                                number(slot * width),
                                number(bottom),
                                number(Math.max(1, width * 0.85)),
                                number(height),
                                colour(others ? COLOURS : i),
                                time + ": " + count + " " + name));
            }
        }
        return bars;
    }

    private static String colour(int index) {
        return "phase-" + (index + 1);
    }

    private static long sum(Map<Cause, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

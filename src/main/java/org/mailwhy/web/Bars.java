package org.mailwhy.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Counts as bars that lie under each other.
///
/// @param more how many rows are left out
public record Bars(String heading, List<Row> rows, long more) {
    private static final int ROWS = 12;

    /// @param share of the longest, in percent
    public record Row(String name, String count, String share) {}

    /// @param most what the whole width stands for
    static Bars of(String heading, List<String> names, List<Long> counts, long most) {
        List<Row> rows =
                IntStream.range(0, Math.min(ROWS, names.size()))
                        .mapToObj(i -> row(names.get(i), counts.get(i), Math.max(1, most)))
                        .toList();
        return new Bars(heading, rows, names.size() - (long) rows.size());
    }

    private static Row row(String name, long count, long most) {
        return new Row(
                name,
                String.format(Locale.ROOT, "%,d", count),
                String.format(Locale.ROOT, "%.1f", Math.min(100, 100.0 * count / most)));
    }
}

package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;

/// A private code of a provider.
///
/// @param pattern in lower case; `%` is one digit, one `*` anything
/// @param meaning what the provider says with it
/// @param example a reply that bears it
record ProviderCode(
        String pattern, String provider, Map<Cause, Double> bits, String meaning, String example) {

    static Stream<ProviderCode> parse(String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank())
                .map(row -> row.split("\\|", -1))
                .map(cells ->
                        new ProviderCode(
                                cells[0].strip(),
                                cells[1].strip(),
                                Wording.bits(cells[2]),
                                cells[3].strip(),
                                cells[4].strip()));
    }

    /// How much of the pattern is fixed.
    int letters() {
        return (int) pattern.chars().filter(c -> c != '%' && c != '*').count();
    }

    boolean fits(String mark) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return mark.length() == pattern.length() && fits(mark, 0, 0, pattern.length());
        }
        int tail = pattern.length() - star - 1;
        return mark.length() >= star + tail
                && fits(mark, 0, 0, star)
                && fits(mark, mark.length() - tail, star + 1, tail);
    }

    private boolean fits(String mark, int at, int from, int length) {
        for (int i = 0; i < length; i++) {
            char wanted = pattern.charAt(from + i);
            char found = mark.charAt(at + i);
            if (wanted == '%' ? found < '0' || found > '9' : wanted != found) {
                return false;
            }
        }
        return true;
    }
}

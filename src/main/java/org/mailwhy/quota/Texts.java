package org.mailwhy.quota;

import org.jspecify.annotations.Nullable;

/// Makes words of another program fit to be shown.
final class Texts {
    private static final int MAX = 200;

    private Texts() {}

    /// The first line that says something, without control characters, bounded.
    static String line(@Nullable String text) {
        String line = String.valueOf(text).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        String clean = line.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ").strip();
        return clean.length() > MAX ? clean.substring(0, MAX) + "…" : clean;
    }
}

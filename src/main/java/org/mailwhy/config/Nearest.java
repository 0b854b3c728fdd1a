package org.mailwhy.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which of the known words was meant.
public record Nearest(List<String> words) {
    private static final int LONGEST = 40;

    public static Nearest among(List<String> words) {
        return new Nearest(words);
    }

    /// The word that was meant, else all of them.
    String hint(String text) {
        return to(text).orElseGet(() -> Reader.enumerate(words));
    }

    /// The nearest within a third of its length in changed, missing, additional or swapped letters.
    public Optional<String> to(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(text);
        return words.stream()
                .filter(word -> distance(wanted, plain(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(wanted, plain(word))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /// Damerau and Levenshtein, the restricted form.
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

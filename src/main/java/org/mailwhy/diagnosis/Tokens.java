package org.mailwhy.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a reply's text in lower case, with what varies from one reply to the next replaced
/// by a mark: addresses, hosts, numbers. Linear in the length of the text.
///
/// @param words in order
/// @param marks the pieces that may be a provider's own code, such as `tss04` or `aup#1310`
record Tokens(List<String> words, List<String> marks) {
    /// More words than any honest reply has; the rest says nothing new.
    private static final int MOST = 400;

    private static final int LONGEST_MARK = 24;

    private static final List<String> BLOCK_LISTS =
            List.of(
                    "spamhaus",
                    "sorbs",
                    "spamcop",
                    "barracudacentral",
                    "dnsbl",
                    "rbl.",
                    "cbl.",
                    "uceprotect",
                    "surriel",
                    "mailspike",
                    "senderscore",
                    "abuseat",
                    "invaluement",
                    "ers.trendmicro");

    static Tokens of(String text) {
        Tokens tokens = new Tokens(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        while (from < text.length() && tokens.words.size() < MOST) {
            int to = from;
            while (to < text.length() && !separates(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                tokens.add(text.substring(from, Math.min(to, from + 200)));
            }
            from = to + 1;
        }
        return tokens;
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || "[]()<>,;\"=|{}".indexOf(c) >= 0;
    }

    private void add(String raw) {
        String chunk = strip(raw.toLowerCase(Locale.ROOT));
        if (chunk.isEmpty()) {
            return;
        }
        String variable = variable(chunk);
        if (!variable.isEmpty()) {
            words.add(variable);
        }
        int hash = chunk.lastIndexOf('#');
        if (variable.equals("~url") && hash > 0) {
            mark(chunk.substring(hash + 1));
        }
        if (variable.isEmpty() || variable.equals("~num") || variable.equals("~ip")) {
            mark(chunk);
        }
        if (variable.isEmpty()) {
            split(chunk);
        }
    }

    private void mark(String chunk) {
        if (chunk.length() <= LONGEST_MARK) {
            marks.add(chunk);
        }
    }

    /// What the chunk stands for; empty when it is words.
    private static String variable(String chunk) {
        if (BLOCK_LISTS.stream().anyMatch(chunk::contains)) {
            return "~dnsbl";
        }
        if (chunk.contains("://") || chunk.startsWith("www.")) {
            return "~url";
        }
        if (chunk.indexOf('@') >= 0) {
            return "~addr";
        }
        if (isAddress(chunk)) {
            return "~ip";
        }
        if (isNumber(chunk)) {
            return "~num";
        }
        return isHost(chunk) ? "~host" : "";
    }

    private static boolean isAddress(String chunk) {
        int groups = 1;
        int colons = 0;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            groups += c == '.' ? 1 : 0;
            colons += c == ':' ? 1 : 0;
            if (c != '.' && c != ':' && c != 'x' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return groups == 4 || colons > 1;
    }

    private static boolean isNumber(String chunk) {
        return chunk.chars().allMatch(c -> c == '.' || c == '#' || (c >= '0' && c <= '9'));
    }

    private static boolean isHost(String chunk) {
        int dot = chunk.lastIndexOf('.');
        if (dot <= 0 || chunk.length() - dot < 3 || chunk.contains("..")) {
            return false;
        }
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean inside = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
            if (!letter && (i > dot || !inside)) {
                return false;
            }
        }
        return true;
    }

    private void split(String chunk) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < chunk.length() && words.size() < MOST; i++) {
            char c = chunk.charAt(i);
            if (c == '\'' || c == '’') {
                continue;
            }
            boolean alone = isIdeograph(c);
            if (alone || !Character.isLetterOrDigit(c)) {
                flush(word);
            }
            if (alone) {
                words.add(String.valueOf(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        flush(word);
    }

    private void flush(StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(isSpan(word) ? "~span" : word.toString());
            word.setLength(0);
        }
    }

    /// `60s`, `5min`: digits and the first letter of a unit of time.
    private static boolean isSpan(CharSequence word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at > 0
                && at < word.length()
                && word.length() - at <= 3
                && "smhd".indexOf(word.charAt(at)) >= 0;
    }

    /// Scripts that put no space between words.
    private static boolean isIdeograph(char c) {
        return (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7a3);
    }

    private static String strip(String chunk) {
        int from = 0;
        int to = chunk.length();
        while (from < to && isPunctuation(chunk.charAt(from))) {
            from++;
        }
        while (to > from && isPunctuation(chunk.charAt(to - 1))) {
            to--;
        }
        return chunk.substring(from, to);
    }

    private static boolean isPunctuation(char c) {
        return "()[]<>{},;:.!?\"'*-=`".indexOf(c) >= 0;
    }
}

package org.mailwhy.diagnosis;

/// Text of others made safe to show.
final class Clean {
    private static final int LONGEST = 300;

    private Clean() {}

    /// On one line, without control or formatting characters, shortened.
    static String line(String text) {
        StringBuilder clean = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length() && clean.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || unsafe(c);
            if (!blank) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                clean.append(c);
            }
            space = blank;
        }
        return clean.length() < LONGEST ? clean.toString() : clean + "…";
    }

    /// Control characters, and those that reorder or hide text.
    private static boolean unsafe(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}

package org.mailwhy.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A few of the lines that were not understood, one of each kind.
final class Strangers {
    private static final int MOST = 5;
    private static final int MAX_TEXT = 200;

    /// By how they begin, figures apart.
    private static final int KIND = 24;

    private final Map<String, String> byKind = new LinkedHashMap<>();

    void add(String line) {
        if (byKind.size() < MOST && !line.isEmpty()) {
            String text = line.substring(0, Math.min(line.length(), MAX_TEXT));
            byKind.putIfAbsent(kind(text), text);
        }
    }

    private static String kind(String text) {
        String words = text.replaceAll("[0-9]+", "");
        return words.substring(0, Math.min(words.length(), KIND));
    }

    List<String> list() {
        return new ArrayList<>(byKind.values());
    }
}

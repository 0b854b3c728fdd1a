package org.mailwhy.diagnosis;

import org.jspecify.annotations.Nullable;

/// The concepts that a text speaks of, and the words with which it does.
final class Said {
    private final @Nullable String[] words;

    /// @param concepts how many there are
    Said(int concepts) {
        words = new @Nullable String[concepts];
    }

    /// The words that say it first.
    @Nullable String words(int concept) {
        return words[concept];
    }

    boolean says(int concept) {
        return words[concept] != null;
    }

    void note(int concept, String said) {
        if (words[concept] == null) {
            words[concept] = said;
        }
    }
}

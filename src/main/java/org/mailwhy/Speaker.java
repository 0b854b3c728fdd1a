package org.mailwhy;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who speaks in a reply.
///
/// @param software the server or provider, lower case (`postfix`, `exim`, `gmail`); null when not
///   known
/// @param madeBy null when not known
public record Speaker(@Nullable String software, @Nullable MadeBy madeBy) {
    public static final Speaker UNKNOWN = new Speaker(null, null);

    /// A server of that software.
    public static Speaker server(@Nullable String software) {
        return new Speaker(software, MadeBy.SERVER);
    }

    /// Who made a reply up.
    public enum MadeBy {
        SERVER,
        /// A sending program made it up itself ("421 Connection timed out").
        CLIENT;

        private final String label = name().toLowerCase(Locale.ROOT);

        public String label() {
            return label;
        }

        public static Optional<MadeBy> of(String label) {
            return Labels.find(values(), MadeBy::label, label);
        }
    }
}

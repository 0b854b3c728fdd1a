package org.mailwhy;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One finding that speaks for or against one cause.
///
/// @param weight in bits, the log2 of the likelihood ratio; negative speaks against
/// @param finding one clause for a person, with the figure in it
/// @param confirms a measurement on the host or the server's own statement of the condition, which
///   makes its cause [Certainty#CONFIRMED] when it wins
public record Evidence(
        Cause cause,
        double weight,
        Source source,
        String finding,
        @Nullable Measured measured,
        boolean confirms) {

    /// Where a finding comes from.
    public enum Source {
        REPLY,
        PATTERN,
        HOST,
        QUOTA,
        LOG,
        LIMITS,
        LIFECYCLE,
        CALENDAR,
        PROBE,
        DEPENDENCY;

        private final String label = name().toLowerCase(Locale.ROOT);

        public String label() {
            return label;
        }

        public static Optional<Source> of(String label) {
            return Labels.find(values(), Source::label, label);
        }
    }

    public boolean supports() {
        return weight > 0;
    }
}

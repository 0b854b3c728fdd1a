package org.mailwhy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ranked causes of an observation and all the evidence for and against.
///
/// @param reply null when there was none
/// @param causes all that have a noticeable probability, most probable first
/// @param evidence heaviest first
public record Diagnosis(
        @Nullable Reply reply,
        Verdict verdict,
        Speaker speaker,
        List<Ranked> causes,
        List<Evidence> evidence,
        Advice advice) {
    public Diagnosis {
        causes = List.copyOf(causes);
        evidence = List.copyOf(evidence);
    }

    /// @param probability calibrated, of the most probable cause, also when the verdict abstains
    public record Verdict(
            Cause cause,
            Certainty certainty,
            double probability,
            Scope scope,
            @Nullable Mechanism mechanism) {}

    public record Ranked(Cause cause, double probability) {}

    /// @param summary one sentence for a person, with the figure in it
    /// @param retryAfter what the reply or the history says; null when nothing does
    /// @param wouldChange what would confirm or refute it, were it seen
    public record Advice(
            String summary,
            @Nullable Duration retryAfter,
            Remedy remedy,
            List<String> wouldChange) {
        public Advice {
            wouldChange = List.copyOf(wouldChange);
        }

        public Advice(String summary, @Nullable Duration retryAfter, Remedy remedy) {
            this(summary, retryAfter, remedy, List.of());
        }
    }

    public Cause cause() {
        return verdict.cause();
    }

    public Certainty certainty() {
        return verdict.certainty();
    }
}

package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import org.mailwhy.Observation;

/// A look that found all well. A disk and a mailbox fill in seconds, so what it says about a
/// refusal depends on which of the two was first.
///
/// @param refused when the server began to refuse
record Look(Instant at, Instant refused) {
    /// Log lines have whole seconds.
    private static final Duration JUST_BEFORE = Duration.ofSeconds(1);

    private static final double HALF_LIFE_SECONDS = 30;

    /// At the host: one that was made while the server already said so shows what it met.
    static Look atHost(Subject subject, Instant at) {
        Instant since = subject.around().pattern().saidSince();
        Look look = atMailbox(subject, at);
        return since != null && since.isBefore(look.refused) ? new Look(at, since) : look;
    }

    /// At the recipient's mailbox: what others were told says nothing about it.
    static Look atMailbox(Subject subject, Instant at) {
        Observation refusal = subject.observation();
        return new Look(at, refusal == null ? at : refusal.at());
    }

    /// It shows what the refusal met.
    boolean current() {
        return !at.isBefore(refused.minus(JUST_BEFORE));
    }

    private long age() {
        return Duration.between(at, refused).toSeconds();
    }

    /// What it says against the trouble, in bits: all when it is current, else a hint that fades.
    double against(double all) {
        return current()
                ? all
                : Math.max(all, -Bits.HINT) * Math.pow(2, -age() / HALF_LIFE_SECONDS);
    }

    /// What a sentence about an earlier one adds.
    String before() {
        return current() ? "" : ", " + age() + " s before";
    }
}

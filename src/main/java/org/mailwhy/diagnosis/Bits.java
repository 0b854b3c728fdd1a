package org.mailwhy.diagnosis;

/// Weights that several findings share.
final class Bits {
    /// A measurement that explains the refusal by the server's own rule: words do not outweigh it.
    static final double PROOF = 14;

    /// The most that words alone weigh.
    static final double WORDS = 11;

    /// Something that makes a cause more likely and proves nothing.
    static final double HINT = 2;

    /// A measurement that shows that the condition does not hold.
    static final double REFUTED = -16;

    /// Words that a measurement refutes are those of a rule that someone wrote.
    static final double CLAIMED = 9.5;

    private Bits() {}
}

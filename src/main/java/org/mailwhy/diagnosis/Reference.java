package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailwhy.Cause;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.EnhancedCode;

/// The page of a bare code: what it is registered for, what servers mean by it, and what follows.
///
/// @param code such as `452` or `4.3.1`
/// @param meaning as registered by RFC 5321 or IANA
/// @param explanation for whoever has just met it
/// @param causes what servers mean by it when they say nothing else, most probable first
/// @param advice which advice is for whom
/// @param difference how 421 and 452 differ; empty for other codes
public record Reference(
        String code,
        String meaning,
        String explanation,
        List<Ranked> causes,
        List<String> advice,
        String difference) {
    private static final Map<String, Code> CODES = Code.parse(CodeRows.REPLY);
    private static final Map<String, Code> ENHANCED = Code.parse(CodeRows.ENHANCED);
    private static final int MOST = 6;

    private static final String DIFFERENCE =
            "421 ends the whole session: the server cannot or will not go on with you, whatever you"
                    + " say next, and closes the connection. 452 refuses this one command and the"
                    + " session goes on: something runs short, storage by the standard, but also a"
                    + " mailbox, recipients or an amount. Both are temporary: keep the message and"
                    + " come back. After 421 connect again later; after 452 the next recipient or a"
                    + " smaller message may pass at once.";

    public Reference {
        causes = List.copyOf(causes);
        advice = List.copyOf(advice);
    }

    /// The reference of a bare code, `421` or `4.3.1`; empty when it is none or not a refusal.
    public static Optional<Reference> of(String code) {
        String bare = code.strip();
        Optional<EnhancedCode> enhanced = EnhancedCode.parse(bare);
        if (enhanced.isPresent()) {
            return enhanced.filter(e -> e.kind() != 2).map(Reference::ofEnhanced);
        }
        return bare.matches("[45][0-9]{2}") ? Optional.of(ofReply(bare)) : Optional.empty();
    }

    private static Reference ofReply(String code) {
        Code known = CODES.get(code);
        boolean temporary = code.startsWith("4");
        String meaning = known == null ? "not registered" : known.meaning();
        return reference(
                code,
                meaning,
                known == null ? Map.of() : known.bits(),
                temporary,
                code.equals("421") || code.equals("452") ? DIFFERENCE : "");
    }

    private static Reference ofEnhanced(EnhancedCode code) {
        Code known = ENHANCED.get(code.subject() + "." + code.detail());
        String meaning = known == null ? "not registered" : known.meaning();
        return reference(
                code.toString(),
                meaning,
                known == null ? Map.of() : known.bits(),
                code.kind() == 4,
                "");
    }

    private static Reference reference(
            String code,
            String meaning,
            Map<Cause, Double> bits,
            boolean temporary,
            String difference) {
        List<Ranked> causes = causes(bits);
        String explanation =
                code
                        + " means: "
                        + meaning
                        + ". It is "
                        + (temporary
                                ? "temporary: the sender keeps the message and tries again."
                                : "final: the sender gives the message back.")
                        + " The code alone seldom tells the cause: explain the whole reply.";
        return new Reference(code, meaning, explanation, causes, advice(causes), difference);
    }

    private static List<Ranked> causes(Map<Cause, Double> bits) {
        Posterior posterior = Posterior.ofBits(bits);
        return bits.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Ranked(e.getKey(), posterior.of(e.getKey())))
                .sorted(
                        Comparator.comparingDouble(Ranked::probability)
                                .reversed()
                                .thenComparing(Ranked::cause))
                .limit(MOST)
                .toList();
    }

    private static List<String> advice(List<Ranked> causes) {
        return causes.stream()
                .map(ranked -> Runbook.of(ranked.cause()))
                .map(runbook ->
                        "If " + runbook.cause().label() + ": " + String.join(" ", runbook.sender()))
                .toList();
    }
}

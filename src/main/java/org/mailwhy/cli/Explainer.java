package org.mailwhy.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.Diagnosis;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Reply;
import org.mailwhy.diagnosis.Diagnostician;

/// Finds the refusal in what a person pasted, and explains it.
final class Explainer {
    /// A reply that another program quotes: `… said: 452 4.3.1 …`.
    private static final Pattern QUOTED =
            Pattern.compile("(?:: |[\"'<(])([45][0-9]{2}(?:[ -][^\\r\\n]*)?)");

    private final Diagnostician diagnostician = Diagnostician.standard();

    /// Empty when it is no refusal.
    Optional<Diagnosis> explain(String pasted) {
        String text = pasted.replace("\\n", "\n").strip();
        return reply(text)
                .or(() -> enhanced(text))
                .or(() -> quoted(text))
                .filter(reply -> !reply.positive())
                .map(diagnostician::explain);
    }

    private static Optional<Reply> reply(String text) {
        return Reply.parse(text);
    }

    /// Some logs drop the basic code; x50 says no more than the enhanced one.
    private static Optional<Reply> enhanced(String text) {
        return EnhancedCode.leading(text)
                .map(code ->
                        new Reply(
                                code.kind() * 100 + 50,
                                code,
                                text.substring(code.toString().length()).strip()));
    }

    private static Optional<Reply> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Reply.parse(matcher.group(1)) : Optional.empty();
    }
}

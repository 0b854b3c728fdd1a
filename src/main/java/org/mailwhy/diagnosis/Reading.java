package org.mailwhy.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Reply;

/// A reply as read: the codes in it and the concepts its words speak of.
///
/// @param enhanced of the reply, else the one qmail and others put at the end: `(#4.3.0)`
/// @param lower all of it in lower case
/// @param said what its words speak of
/// @param wordings those that fire
/// @param codes private ones of providers
record Reading(
        Reply reply,
        @Nullable EnhancedCode enhanced,
        String lower,
        Said said,
        List<Wording> wordings,
        List<ProviderCode> codes) {

    static Reading of(Reply reply, Knowledge knowledge) {
        Tokens tokens = Tokens.of(reply.text());
        Said said = knowledge.lexicon().find(tokens.words());
        EnhancedCode enhanced =
                reply.enhanced() == null ? trailing(tokens.marks()) : reply.enhanced();
        Stream<String> marks =
                Stream.concat(
                        tokens.marks().stream(),
                        Stream.ofNullable(enhanced).map(EnhancedCode::toString));
        return new Reading(
                reply,
                enhanced,
                reply.toString().toLowerCase(Locale.ROOT),
                said,
                knowledge.wordings().stream().filter(wording -> wording.fires(said)).toList(),
                marks.map(mark -> code(mark, knowledge))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static @Nullable ProviderCode code(String mark, Knowledge knowledge) {
        return knowledge.providerCodes(mark).stream()
                .filter(code -> code.fits(mark))
                .max(Comparator.comparingInt(ProviderCode::letters))
                .orElse(null);
    }

    private static @Nullable EnhancedCode trailing(List<String> marks) {
        return marks.stream()
                .filter(mark -> mark.startsWith("#"))
                .map(mark -> EnhancedCode.parse(mark.substring(1)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /// As the tables have it: `3.1` of 4.3.1; empty without one.
    String enhancedDetail() {
        return enhanced == null ? "" : enhanced.subject() + "." + enhanced.detail();
    }

    boolean says(int concept) {
        return said.says(concept);
    }
}

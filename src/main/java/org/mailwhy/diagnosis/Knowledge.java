package org.mailwhy.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What mailwhy knows about replies. Tables of text, not code: the site's own rules have the same
/// form.
record Knowledge(
        Lexicon lexicon,
        List<Wording> wordings,
        Map<String, Code> codes,
        Map<String, Code> enhanced,
        Map<String, List<ProviderCode>> providerCodes,
        Model model) {

    /// Codes are found by so many letters that they begin with.
    private static final int KEY = 2;

    static Knowledge standard() {
        Lexicon lexicon = new Lexicon(LexiconRows.ROWS);
        return new Knowledge(
                lexicon,
                Wording.parse(WordingRows.ROWS, lexicon),
                Code.parse(CodeRows.REPLY),
                Code.parse(CodeRows.ENHANCED),
                ProviderCode.parse(ProviderRows.ROWS)
                        .collect(Collectors.groupingBy(code -> code.pattern().substring(0, KEY))),
                Model.parse(ModelRows.ROWS, ModelWordRows.ROWS));
    }

    /// The same with other corrections.
    Knowledge with(Model other) {
        return new Knowledge(lexicon, wordings, codes, enhanced, providerCodes, other);
    }

    /// Those that may fit.
    List<ProviderCode> providerCodes(String mark) {
        return mark.length() < KEY
                ? List.of()
                : providerCodes.getOrDefault(mark.substring(0, KEY), List.of());
    }
}

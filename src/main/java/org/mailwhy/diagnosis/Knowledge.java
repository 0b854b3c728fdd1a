package org.mailwhy.diagnosis;

import java.util.List;
import java.util.Map;

/// What mailwhy knows about replies. Tables of text, not code: the site's own rules have the same
/// form.
record Knowledge(
        Lexicon lexicon,
        List<Wording> wordings,
        Map<String, Code> codes,
        Map<String, Code> enhanced,
        List<ProviderCode> providerCodes,
        Model model) {

    static Knowledge standard() {
        Lexicon lexicon = new Lexicon(LexiconRows.ROWS);
        return new Knowledge(
                lexicon,
                Wording.parse(WordingRows.ROWS, lexicon),
                Code.parse(CodeRows.REPLY),
                Code.parse(CodeRows.ENHANCED),
                ProviderCode.parse(ProviderRows.ROWS).toList(),
                Model.parse(ModelRows.ROWS));
    }

    /// The same with other corrections.
    Knowledge with(Model other) {
        return new Knowledge(lexicon, wordings, codes, enhanced, providerCodes, other);
    }
}

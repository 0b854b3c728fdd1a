/// From a refusal and what was seen around it to ranked causes. Pure.
///
/// Every [Finding] adds [org.mailwhy.Evidence] in bits, the log2 of a likelihood ratio, for or
/// against causes; the sums, normalised, are the probabilities. No finding comes first, so that
/// none hides another. Words weigh at most [Bits#WORDS]; a measurement outweighs them where the
/// refusal admits its cause, and only a measurement or the server's own statement confirms.
///
/// What replies mean is data: the tables in the `…Rows` files, as text, so that a site's own rules
/// can have the same form. [LexiconRows] has the words of each concept in many languages,
/// [WordingRows] what concepts said together speak for, [CodeRows] and [ProviderRows] the codes,
/// [ModelRows] corrections that `ModelWriter` fits to the corpus: run it after a table has changed.
@NullMarked
package org.mailwhy.diagnosis;

import org.jspecify.annotations.NullMarked;

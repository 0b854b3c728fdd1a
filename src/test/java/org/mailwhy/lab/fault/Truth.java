package org.mailwhy.lab.fault;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/**
 * What a fault is.
 *
 * @param causes each of which is right; none: it is no incident at all
 * @param least how sure the diagnosis must be
 * @param answer by which a client knows that the fault took; the whole is matched
 * @param minDistinct the agent's `incidents.min_distinct`
 */
record Truth(Set<Cause> causes, Certainty least, Pattern answer, int minDistinct) {
    /** As of {@link Client}. */
    static final String SILENCE = "";

    static Truth of(Cause cause, Certainty least, String answer) {
        return new Truth(Set.of(cause), least, Pattern.compile(answer), 1);
    }

    /** Where the contract leaves two words for one fact. */
    static Truth either(Cause one, Cause other, Certainty least, String answer) {
        return new Truth(Set.of(one, other), least, Pattern.compile(answer), 1);
    }

    /** These causes are right as well. */
    Truth or(Cause... others) {
        Set<Cause> all = EnumSet.copyOf(causes);
        all.addAll(List.of(others));
        return new Truth(all, least, answer, minDistinct);
    }

    /** Each incident is a false alarm, under the default `min_distinct`. */
    static Truth nothing(String answer) {
        return new Truth(Set.of(), Certainty.UNKNOWN, Pattern.compile(answer), 5);
    }
}

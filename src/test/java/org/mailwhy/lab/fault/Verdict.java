package org.mailwhy.lab.fault;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The agent's word on a cell, from its incidents: a wrong one outweighs a right one. */
record Verdict(String cause, Certainty certainty) {
    /** One of the agent's incidents, live or of a replay. */
    record Seen(String id, String cause, Certainty certainty) {}

    static Verdict of(Collection<Seen> incidents, Truth truth) {
        List<String> right = expected(truth);
        Optional<Seen> wrong =
                incidents.stream().filter(one -> !right.contains(one.cause())).findFirst();
        return wrong.or(() -> incidents.stream().findFirst())
                .map(one -> new Verdict(one.cause(), one.certainty()))
                .orElse(new Verdict(Outcome.NOTHING, Certainty.UNKNOWN));
    }

    boolean meets(Truth truth) {
        return expected(truth).contains(cause) && certainty.compareTo(truth.least()) <= 0;
    }

    static List<String> expected(Truth truth) {
        return truth.causes().isEmpty()
                ? List.of(Outcome.NOTHING)
                : truth.causes().stream().sorted().map(Cause::label).toList();
    }
}

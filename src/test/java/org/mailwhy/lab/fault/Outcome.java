package org.mailwhy.lab.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the truth table.
 *
 * @param expected causes, one of which is right; `nothing`
 * @param diagnosed the wrong cause where there is one, else the right one; `nothing`
 * @param answer what the clients were told at last
 * @param diagnosis seconds from the first answer of the fault; null: none came
 * @param resolution seconds from the cure; null: not within the cell's patience
 * @param problem why this cell says nothing; null: it does
 */
record Outcome(
        String server,
        String fault,
        List<String> expected,
        String diagnosed,
        String certainty,
        String answer,
        @Nullable Double diagnosis,
        @Nullable Double resolution,
        @Nullable String problem) {
    static final String NOTHING = "nothing";

    String cell() {
        return server + "/" + fault;
    }

    boolean injected() {
        return problem == null;
    }

    boolean right() {
        return injected() && expected.contains(diagnosed);
    }

    boolean wronglyConfirmed() {
        return injected() && !right() && certainty.equals("confirmed");
    }

    static Outcome notInjected(Cell<?> cell, Truth truth, String problem) {
        return new Outcome(
                cell.server(),
                cell.fault(),
                Verdict.expected(truth),
                "",
                "",
                "",
                null,
                null,
                problem);
    }
}

package org.mailwhy.diagnosis;

import java.util.HashMap;
import java.util.Map;
import org.mailwhy.Cause;

/// A reply code or an enhanced code: what it is registered for, and what servers mean by it.
record Code(String code, String meaning, Map<Cause, Double> bits) {

    /// By code.
    static Map<String, Code> parse(String rows) {
        Map<String, Code> codes = new HashMap<>();
        rows.lines()
                .filter(row -> !row.isBlank())
                .map(row -> row.split("\\|", -1))
                .map(cells ->
                        new Code(
                                cells[0].strip(),
                                cells[1].strip(),
                                cells[2].isBlank() ? Map.of() : Wording.bits(cells[2])))
                .forEach(code -> codes.put(code.code, code));
        return codes;
    }
}

package org.mailwhy.diagnosis;

import java.util.Map;
import java.util.stream.Stream;
import org.mailwhy.Cause;
import org.mailwhy.Evidence;

/// One finding that speaks about several causes and proves none.
final class Evidences {
    private Evidences() {}

    static Stream<Evidence> of(Evidence.Source source, String finding, Map<Cause, Double> bits) {
        return bits.entrySet().stream()
                .map(e -> new Evidence(e.getKey(), e.getValue(), source, finding, null, false));
    }
}

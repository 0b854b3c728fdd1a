package org.mailwhy.diagnosis;

import java.util.stream.Stream;
import org.mailwhy.Evidence;

/// One kind of evidence. Stateless: what it finds depends on the subject alone.
interface Finding {
    Stream<Evidence> find(Subject subject);
}

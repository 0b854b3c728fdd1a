package org.mailwhy.diagnosis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long it usually takes until a server accepts again.
final class Recoveries {
    private Recoveries() {}

    /// The middle one; of an even number the longer.
    static Optional<Duration> median(List<Duration> recoveries) {
        return recoveries.isEmpty()
                ? Optional.empty()
                : Optional.of(recoveries.stream().sorted().toList().get(recoveries.size() / 2));
    }
}

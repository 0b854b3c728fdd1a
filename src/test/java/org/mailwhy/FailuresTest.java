package org.mailwhy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;

class FailuresTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Origin STORE = new Origin("mx1", "host", "/var/vmail");
    private static final Fact MISSING = new SourceFailed(NOW, STORE, "does not exist", "");

    private final Failures failures = new Failures();

    @Test
    void aFailureIsToldOnce() {
        assertThat(failures.told(NOW, List.of(MISSING))).containsExactly(MISSING);
        assertThat(failures.told(NOW, List.of(MISSING))).isEmpty();
    }

    @Test
    void anotherProblemIsTold() {
        Fact hidden = new SourceFailed(NOW, STORE, "may not be looked at", "");
        failures.told(NOW, List.of(MISSING));

        assertThat(failures.told(NOW, List.of(hidden))).containsExactly(hidden);
    }

    @Test
    void itsEndIsToldOnce() {
        failures.told(NOW, List.of(MISSING));

        assertThat(failures.told(NOW, List.of())).containsExactly(new SourceRecovered(NOW, STORE));
        assertThat(failures.told(NOW, List.of())).isEmpty();
    }
}

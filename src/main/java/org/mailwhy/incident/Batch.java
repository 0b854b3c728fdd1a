package org.mailwhy.incident;

import java.time.Instant;
import java.util.List;
import org.mailwhy.Fact;
import org.mailwhy.Position;

/// What the engine is given at once.
///
/// @param now the only time that forgets and resolves
/// @param facts in order of arrival
/// @param positions that the facts carry followers to
public record Batch(Instant now, List<Fact> facts, List<Position> positions) {
    public Batch {
        facts = List.copyOf(facts);
        positions = List.copyOf(positions);
    }
}

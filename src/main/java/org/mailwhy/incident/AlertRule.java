package org.mailwhy.incident;

import java.time.Duration;
import java.util.Set;
import org.mailwhy.Cause;
import org.mailwhy.Direction;

/// Which incidents a receiver is told of.
///
/// @param receiver its name
/// @param hold how long an incident must be open first
/// @param minCount how many observations it must have first
/// @param repeat how often an open incident is told again; zero: never
public record AlertRule(
        String receiver,
        Set<Cause> causes,
        Set<Direction> directions,
        Duration hold,
        int minCount,
        Duration repeat) {
    public AlertRule {
        causes = Set.copyOf(causes);
        directions = Set.copyOf(directions);
    }
}

package org.mailwhy.incident;

import java.util.List;

/// What a configuration asks of the engine.
///
/// @param minDistinct from how many distinct clients or recipients the limits of one client make an
///   incident
public record EngineOptions(List<AlertRule> rules, int minDistinct) {
    public EngineOptions {
        rules = List.copyOf(rules);
        if (minDistinct < 1 || minDistinct > Distinct.MOST) {
            throw new IllegalArgumentException("minDistinct: " + minDistinct);
        }
    }
}

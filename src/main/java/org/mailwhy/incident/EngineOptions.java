package org.mailwhy.incident;

import java.util.List;

/// What a configuration asks of the engine.
///
/// @param minDistinct from how many distinct clients or recipients on the limits of one client make
///   an incident; 1 to 100
public record EngineOptions(List<AlertRule> rules, int minDistinct) {
    public EngineOptions {
        rules = List.copyOf(rules);
        minDistinct = Math.clamp(minDistinct, 1, Distinct.MOST);
    }
}

package org.mailwhy.incident;

import java.util.List;
import org.mailwhy.diagnosis.SiteRule;

/// What a configuration asks of the engine.
///
/// @param minDistinct from how many distinct clients or recipients on the limits of one client make
///   an incident; 1 to 100
/// @param siteRules the site's own of what replies mean
public record EngineOptions(List<AlertRule> rules, int minDistinct, List<SiteRule> siteRules) {
    public EngineOptions {
        rules = List.copyOf(rules);
        siteRules = List.copyOf(siteRules);
        minDistinct = Math.clamp(minDistinct, 1, Distinct.MOST);
    }

    public EngineOptions(List<AlertRule> rules, int minDistinct) {
        this(rules, minDistinct, List.of());
    }
}

package org.mailwhy.incident;

import java.util.List;
import java.util.Map;
import org.mailwhy.Incident;
import org.mailwhy.Position;

/// What a restart begins with.
///
/// @param incidents open ones, and those resolved within the last 15 minutes
/// @param minutes what a forecast begins with: [Minute#FREE] of [Minute#TRAIL]
/// @param refusals the newest ones of each open incident, by its id, oldest first
/// @param told the newest notice of each receiver about these incidents, delivered or not
public record Resume(
        List<Incident> incidents,
        Map<String, List<Judged>> refusals,
        List<Position> positions,
        List<Minute> minutes,
        List<Notice> told) {
    public static final Resume NOTHING =
            new Resume(List.of(), Map.of(), List.of(), List.of(), List.of());

    public Resume {
        incidents = List.copyOf(incidents);
        refusals = Map.copyOf(refusals);
        positions = List.copyOf(positions);
        minutes = List.copyOf(minutes);
        told = List.copyOf(told);
    }

    List<Judged> of(Incident incident) {
        return refusals.getOrDefault(incident.id(), List.of());
    }
}

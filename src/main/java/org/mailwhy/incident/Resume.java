package org.mailwhy.incident;

import java.util.List;
import org.mailwhy.Incident;
import org.mailwhy.Position;

/// What a restart begins with.
///
/// @param incidents open ones, and those resolved within the last 15 minutes
/// @param minutes what a forecast begins with: [Minute#FREE] of [Minute#TRAIL]
/// @param told the newest notice of each receiver about these incidents, delivered or not
public record Resume(
        List<Incident> incidents,
        List<Position> positions,
        List<Minute> minutes,
        List<Notice> told) {
    public static final Resume NOTHING = new Resume(List.of(), List.of(), List.of(), List.of());

    public Resume {
        incidents = List.copyOf(incidents);
        positions = List.copyOf(positions);
        minutes = List.copyOf(minutes);
        told = List.copyOf(told);
    }
}

package org.mailwhy.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Judged;

/// A past that stands still.
record MemoryHistory(List<Incident> all, List<Judged> seen, List<Moment> moments)
        implements History {

    @Override
    public List<Incident> incidents(@Nullable Boolean open, int limit, @Nullable String after) {
        return all.stream()
                .filter(incident -> open == null || incident.status().open() == open)
                .filter(incident -> after == null || incident.id().compareTo(after) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Incident> incident(String id) {
        return all.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    @Override
    public List<Judged> observations(int limit, @Nullable String after) {
        return seen.stream()
                .filter(judged -> after == null || judged.id().compareTo(after) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Judged> observationsOf(String incident, int limit, @Nullable String after) {
        return observations(limit, after).stream()
                .filter(judged -> incident.equals(judged.incident()))
                .toList();
    }

    @Override
    public List<Moment> timeline(String incident, int limit) {
        return moments.stream()
                .filter(moment -> moment.incident().id().equals(incident))
                .limit(limit)
                .toList();
    }
}

package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mailwhy.Incident;

/// Who is told what, and when.
final class AlertPolicy {
    private List<AlertRule> rules;

    /// The last notice by incident and receiver.
    private final Map<String, Map<String, Notice>> told = new HashMap<>();

    AlertPolicy(List<AlertRule> rules, List<Notice> told) {
        this.rules = rules;
        told.forEach(this::remember);
    }

    void adopt(List<AlertRule> newRules) {
        rules = newRules;
    }

    /// What is to be told now.
    ///
    /// @param unsettled those that an answer under way may change: of their beginning nothing is
    ///   told yet
    List<Notice> notices(Collection<Case> cases, Predicate<Case> unsettled, Instant now) {
        List<Notice> notices = new ArrayList<>();
        for (Case one : cases) {
            if (one.stage() != Case.Stage.SUSPECTED) {
                Incident incident = one.incident();
                boolean early = unsettled.test(one);
                for (AlertRule rule : rules) {
                    change(incident, rule, early, now)
                            .map(change -> notice(incident, rule, change, now))
                            .ifPresent(notices::add);
                }
            }
        }
        notices.forEach(this::remember);
        return notices;
    }

    /// Nothing will be told of incidents that are no more.
    void forget(Collection<String> known) {
        told.keySet().retainAll(known);
    }

    private void remember(Notice notice) {
        told.computeIfAbsent(notice.incident().id(), _ -> new HashMap<>())
                .put(notice.receiver(), notice);
    }

    private Optional<String> change(Incident incident, AlertRule rule, boolean early, Instant now) {
        Notice before = told.getOrDefault(incident.id(), Map.of()).get(rule.receiver());
        if (before == null || before.change().equals("resolved")) {
            return !early && due(incident, rule, now)
                    ? Optional.of(before == null ? "opened" : "reopened")
                    : Optional.empty();
        }
        // who was told of its beginning is told of its end, also inside a window
        if (!incident.status().open()) {
            return Optional.of("resolved");
        }
        if (incident.status().muted()) {
            return Optional.empty();
        }
        if (differs(incident, before.incident())) {
            return Optional.of("updated");
        }
        return repeats(rule, before, now) ? Optional.of("repeated") : Optional.empty();
    }

    private static boolean due(Incident incident, AlertRule rule, Instant now) {
        return incident.status().open()
                && !incident.status().muted()
                && rule.causes().contains(incident.key().cause())
                && rule.directions().contains(incident.key().direction())
                && incident.tally().observations() >= rule.minCount()
                && passed(incident.status().opened(), now, rule.hold());
    }

    /// Another cause, or a surer one: that it is less sure than it was told helps nobody.
    private static boolean differs(Incident incident, Incident before) {
        return incident.key().cause() != before.key().cause()
                || incident.diagnosis().certainty().compareTo(before.diagnosis().certainty()) < 0;
    }

    private static boolean repeats(AlertRule rule, Notice before, Instant now) {
        return rule.repeat().isPositive() && passed(before.created(), now, rule.repeat());
    }

    private static boolean passed(Instant since, Instant now, Duration time) {
        return Duration.between(since, now).compareTo(time) >= 0;
    }

    /// The first notice of an incident has the same id however often it is made; each later one has
    /// its time in it.
    private static Notice notice(Incident incident, AlertRule rule, String change, Instant now) {
        String time = change.equals("opened") ? "" : Long.toString(now.toEpochMilli(), 36);
        String id = String.join("-", incident.id(), plain(rule.receiver()), change + time);
        return new Notice(id, rule.receiver(), change, now, incident);
    }

    /// A name as part of a header, different for different names.
    private static String plain(String name) {
        return name.codePoints()
                .mapToObj(c ->
                        c < 128 && Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : "_" + Integer.toHexString(c) + "_")
                .collect(Collectors.joining());
    }
}

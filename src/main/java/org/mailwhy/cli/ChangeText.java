package org.mailwhy.cli;

import java.util.Locale;
import org.mailwhy.Change;
import org.mailwhy.Incident;

/// What became of an incident, as it happens.
public record ChangeText(Change change) {

    public void print(Console console) {
        Incident incident = change.incident();
        Paper paper = console.paper();
        paper.item(
                String.format(Locale.ROOT, "%-10s", change.label()),
                Style.STRONG.of(incident.key().server() + ": " + incident.key().cause().label()),
                Style.PLAIN.of("(" + incident.diagnosis().certainty().label() + ")"));
        paper.item(" ".repeat(10), incident.diagnosis().advice().summary());
    }
}

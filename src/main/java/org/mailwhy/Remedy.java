package org.mailwhy;

import java.util.List;

/// What to do, a step a string; a command stands in backquotes.
public record Remedy(List<String> operator, List<String> sender) {
    public Remedy {
        operator = List.copyOf(operator);
        sender = List.copyOf(sender);
    }
}

package org.mailwhy.web;

import java.util.List;
import org.mailwhy.Cause;

/// The runbook of a cause.
///
/// @param open incidents of this cause
public record CausePage(
        String name, String title, String meaning, List<Section> sections, List<Card> open) {

    /// @param steps whether the order matters
    public record Section(String heading, List<Prose> items, boolean steps) {}

    static CausePage of(Cause cause, List<Card> open) {
        return new CausePage(
                cause.label(),
                Card.capital(cause.label().replace('-', ' ')),
                Card.capital(cause.meaning()) + ".",
                List.of(),
                open);
    }
}

package org.mailwhy.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.diagnosis.Runbook;

/// The runbook of a cause.
///
/// @param open incidents of this cause
public record CausePage(
        String name, String title, String meaning, List<Section> sections, List<Card> open) {

    /// @param ordered whether one item follows on the other
    public record Section(String heading, List<Item> items, boolean ordered) {}

    /// @param software for which it is; null: for all
    public record Item(@Nullable String software, Prose text) {}

    /// @param software that runs on this host; steps for others are left out. Empty: not known
    static CausePage of(Runbook runbook, Set<String> software, List<Card> open) {
        List<Item> fixes =
                runbook.fix().stream()
                        .filter(step -> concerns(step, software))
                        .map(step -> item(step.software(), step.text()))
                        .toList();
        List<Section> sections =
                List.of(
                        new Section("When it occurs", items(runbook.occurs()), false),
                        new Section("How to recognise it", items(runbook.recognise()), false),
                        new Section("What settles it", items(List.of(runbook.settles())), false),
                        new Section("How to mend it", fixes, true),
                        new Section("What not to do", items(runbook.avoid()), false),
                        new Section("If you are the sender", items(runbook.sender()), false),
                        new Section("421 and 452", codes(runbook), false));
        return new CausePage(
                runbook.cause().label(),
                runbook.title(),
                runbook.meaning(),
                sections.stream().filter(section -> !section.items().isEmpty()).toList(),
                open);
    }

    private static boolean concerns(Runbook.Step step, Set<String> software) {
        return step.software() == null || software.isEmpty() || software.contains(step.software());
    }

    private static List<Item> codes(Runbook runbook) {
        return Stream.of("421 " + runbook.with421(), "452 " + runbook.with452())
                .filter(text -> text.length() > "421 ".length())
                .map(text -> item(null, text))
                .toList();
    }

    private static List<Item> items(List<String> texts) {
        return texts.stream().map(text -> item(null, text)).toList();
    }

    /// No path was measured here: its place is named instead.
    private static Item item(@Nullable String software, String text) {
        return new Item(software, Prose.of(text.replace("{path}", "PATH")));
    }
}

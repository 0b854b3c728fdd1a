package org.mailwhy.incident;

import java.util.List;
import java.util.Map;
import org.mailwhy.Change;
import org.mailwhy.Question;

/// What a batch meant.
///
/// @param judged every observation of the batch
/// @param changes of incidents, in order
/// @param notices to be sent; they are stored in the same transaction
/// @param questions to be put after the step
/// @param minutes rows of the memory that changed
/// @param claimed earlier observations, by id, that turned out to belong to an incident: its id
public record Step(
        List<Judged> judged,
        List<Change> changes,
        List<Notice> notices,
        List<Question> questions,
        List<Minute> minutes,
        Map<String, String> claimed) {
    public static final Step EMPTY =
            new Step(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public Step {
        judged = List.copyOf(judged);
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
        minutes = List.copyOf(minutes);
        claimed = Map.copyOf(claimed);
    }
}

package org.mailwhy.diagnosis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Speaker;
import org.mailwhy.Speaker.MadeBy;

/// Tells who speaks from what is said.
final class Speakers {
    /// Codes of failures that only the sending side can see.
    private static final List<String> CLIENT_SIDE = List.of("4.7", "4.4", "4.316", "4.318");

    private final List<Row> rows;
    private final int[] madeUp;

    private record Row(String software, List<String> parts) {}

    Speakers(Lexicon lexicon) {
        rows = SpeakerRows.ROWS.lines().filter(row -> !row.isBlank()).map(Speakers::row).toList();
        madeUp = new int[] {lexicon.number("clientmade"), lexicon.number("madeup")};
    }

    private static Row row(String row) {
        String[] cells = row.split("\\|", -1);
        return new Row(
                cells[0].strip(),
                Arrays.stream(cells[1].split(";", -1))
                        .map(part -> part.startsWith(" ") ? part.substring(1) : part)
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    Speaker of(Reading reading) {
        return new Speaker(
                software(reading), madeByClient(reading) ? MadeBy.CLIENT : MadeBy.SERVER);
    }

    @Nullable String software(Reading reading) {
        if (!reading.codes().isEmpty()) {
            return reading.codes().getFirst().provider();
        }
        return rows.stream()
                .filter(row -> row.parts.stream().anyMatch(reading.lower()::contains))
                .map(Row::software)
                .findFirst()
                .orElse(null);
    }

    /// "421 Connection timed out" is what a sending program notes when nobody answered it.
    private boolean madeByClient(Reading reading) {
        boolean words = false;
        for (int concept : madeUp) {
            words |= reading.says(concept);
        }
        return CLIENT_SIDE.contains(reading.enhancedDetail())
                || (words && reading.wordings().stream().anyMatch(Speakers::speaksOfTheOtherSide));
    }

    private static boolean speaksOfTheOtherSide(Wording wording) {
        return wording.bits().getOrDefault(Cause.UNREACHABLE, 0.0) >= 4;
    }
}

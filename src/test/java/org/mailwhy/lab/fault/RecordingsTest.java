package org.mailwhy.lab.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mailwhy.Certainty;

/** What the agent saw in the fault lab, judged again without any server. */
class RecordingsTest {

    @TestFactory
    Stream<DynamicTest> aRecordedCellIsDiagnosedAsItsFloorSays() {
        return Cells.ALL.stream()
                .filter(cell -> Files.exists(Replay.file(cell)))
                .map(cell -> dynamicTest(cell.name(), () -> judge(cell)));
    }

    private static void judge(Cell<?> cell) throws IOException {
        Verdict verdict = Replay.of(cell).verdict();
        String grade = Floor.grade(cell.truth(), verdict);
        assertThat(grade.equals("wrong") && verdict.certainty() == Certainty.CONFIRMED)
                .as("wrongly confirmed: %s", verdict)
                .isFalse();
        assertThat(Floor.read().met(cell, grade))
                .as("%s is below the floor, %s", verdict, Floor.read().of(cell))
                .isTrue();
    }

    @Test
    void everyCellThatIsRightIsRecorded() throws IOException {
        Floor floor = Floor.read();
        assertThat(Cells.ALL)
                .filteredOn(cell -> !floor.of(cell).equals("wrong"))
                .allSatisfy(cell -> assertThat(Replay.file(cell)).exists());
    }
}

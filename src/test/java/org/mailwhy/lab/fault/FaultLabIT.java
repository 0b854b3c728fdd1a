package org.mailwhy.lab.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.mailwhy.lab.Lab;

/**
 * Every cell, a few at a time: most of a cell is waiting. `-Dlab.cells=REGEX` runs some of them,
 * `-Dlab.write=true` keeps what came out: recordings, floor, documentation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultLabIT {
    private static final int LANES = Integer.getInteger("lab.lanes", 8);
    private static final Path FRESH = Path.of("target/lab/recordings");

    private final ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Cell<?>> cells =
            Cells.ALL.stream()
                    .filter(cell -> cell.name().matches(System.getProperty("lab.cells", ".*")))
                    .toList();

    @BeforeAll
    void needServers() {
        Lab.requireRootAnd("postfix");
        Lab.requireRootAnd("dovecot");
        Lab.requireRootAnd("haraka");
        Lab.requireRootAnd("redis");
        Lab.requireRootAnd("james");
        Lab.requireRootAnd("sendmail");
        // what the launcher prepares once is not part of a cell
        Lab.sh("./mailwhy --version");
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsNamed() {
        record Running(Cell<?> cell, Future<Outcome> outcome) {}
        return cells.stream()
                .map(cell ->
                        new Running(cell, lanes.submit(() -> cell.run(Recordings.of(cell, FRESH)))))
                .toList()
                .stream()
                .map(one ->
                        dynamicTest(
                                one.cell().name(), () -> check(one.cell(), one.outcome().get())));
    }

    private void check(Cell<?> cell, Outcome outcome) throws IOException {
        outcomes.add(outcome);
        assertThat(outcome.problem()).as("could not be injected").isNull();
        assertThat(outcome.wronglyConfirmed()).as("wrongly confirmed: %s", outcome).isFalse();
        Floor floor = Floor.read();
        assertThat(floor.met(cell, Floor.grade(outcome)))
                .as("%s is below its floor, %s", outcome, floor.of(cell))
                .isTrue();
    }

    @AfterAll
    void write() throws IOException {
        lanes.shutdownNow();
        if (outcomes.isEmpty()) {
            return; // skipped: there are no servers here
        }
        TruthTable table = TruthTable.of(outcomes);
        table.save();
        if (!Boolean.getBoolean("lab.write")) {
            return;
        }
        Floor floor = Floor.read();
        for (Outcome outcome : outcomes) {
            Cell<?> cell = cell(outcome);
            if (outcome.injected()) {
                floor.raise(cell, Floor.grade(outcome));
            }
            if (outcome.right()) {
                Files.createDirectories(Recordings.KEPT);
                Files.copy(
                        Recordings.of(cell, FRESH),
                        Recordings.of(cell, Recordings.KEPT),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        floor.write();
        table.document();
    }

    private Cell<?> cell(Outcome outcome) {
        return cells.stream()
                .filter(one -> one.name().equals(outcome.cell()))
                .findFirst()
                .orElseThrow();
    }
}

package org.mailwhy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mailwhy.Change;
import org.mailwhy.Incident;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Engine;
import org.mailwhy.incident.EngineOptions;
import org.mailwhy.incident.History.Moment;
import org.mailwhy.incident.Resume;
import org.mailwhy.json.Json;
import org.mailwhy.json.PublicJson;
import org.mailwhy.json.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Judges a recording by the agent's own engine and prints what became of it.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:judged", "65:not a recording", "66:cannot read"})
final class ReplayCommand implements Callable<Integer> {
    /// Of a recorded batch; more is none.
    private static final int MAX_LINE = 64 << 20;

    private static final PublicJson JSON = new PublicJson(null, true);

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A recording, one batch a line; - is the standard input.")
    private Path file = Path.of("-");

    @Option(names = "--json", description = "Print one JSON object a line for each change.")
    private boolean json;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (InputStream in =
                file.toString().equals("-") ? console.in() : Files.newInputStream(file)) {
            replay(new BoundedLines(in, MAX_LINE));
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, "cannot read " + file + ": name a readable file");
        }
    }

    private void replay(BoundedLines lines) throws IOException {
        Engine engine =
                new Engine(
                        new EngineOptions(List.of(), 5), Diagnostician.standard(), Resume.NOTHING);
        int number = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            Batch batch = batch(line.get(), number);
            engine.step(batch).changes().stream()
                    .filter(change -> !(change instanceof Change.Counted))
                    .forEach(change -> show(batch.now(), change));
        }
    }

    private Batch batch(String line, int number) {
        try {
            return Recording.read(line);
        } catch (Json.MalformedJson e) {
            throw new Failure(
                    Failure.DATA,
                    file
                            + ":"
                            + number
                            + ": no recorded batch, "
                            + e.getMessage()
                            + ": name a file that mailwhy recorded");
        }
    }

    private void show(Instant now, Change change) {
        Incident incident = change.incident();
        if (json) {
            Moment moment = new Moment(now, change.label(), incident);
            console.out().println(JSON.moment(moment).text());
            return;
        }
        Paper paper = console.paper();
        paper.line(
                Style.FAINT.of(Times.at(now, ZoneOffset.UTC)),
                Style.STRONG.of(change.label()),
                Style.PLAIN.of(incident.id()));
        new IncidentText(incident, now, ZoneOffset.UTC).printShort(paper);
    }
}

package org.mailwhy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.json.AnalysisJson;
import org.mailwhy.log.LogHistory;
import org.mailwhy.log.Period;
import org.mailwhy.report.Chronicle;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Diagnoses;
import org.mailwhy.report.Report;
import org.mailwhy.report.Totals;
import org.mailwhy.web.AnalysisPage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Reads mail logs and reports every 421 and 452 in them: what went wrong, since"
                        + " when, why, for whom, and what to do. Several files are one history.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:read", "64:usage", "66:cannot read"})
final class AnalyzeCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource clock;

    @ArgGroup private @Nullable Form form;

    @Option(
            names = "--since",
            paramLabel = "T",
            description =
                    "From then on: 2026-11-23, 2026-11-23T14:00, with or without zone; or 2h ago.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "T", description = "Up to then, exclusive.")
    private @Nullable String until;

    @Option(
            names = "--timezone",
            paramLabel = "Z",
            description = "Zone of the log's times that name none, such as Europe/Berlin.")
    private ZoneId zone = ZoneId.systemDefault();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A log, plain, .gz or .zst; - is the standard input.")
    private List<String> files = List.of();

    AnalyzeCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /// How it is told; a text for a person unless one is chosen.
    private static final class Form {
        @Option(names = "--json", description = "Print one JSON object.")
        private boolean json;

        @Option(names = "--events", description = "Print one JSON object a line for each refusal.")
        private boolean events;

        @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML page.")
        private @Nullable Path html;
    }

    @Override
    public Integer call() throws InterruptedException {
        Period period =
                new Period(
                        since == null ? Instant.MIN : Times.parse(since, zone, clock.instant()),
                        until == null ? Instant.MAX : Times.parse(until, zone, clock.instant()));
        if (form != null && form.events) {
            events(period);
            return 0;
        }
        Diagnoses diagnoses = new Diagnoses(Diagnostician.standard());
        Totals totals = new Totals(diagnoses);
        Coverage coverage = read(files, period, totals);
        tell(coverage, totals.report());
        return 0;
    }

    private void tell(Coverage coverage, Report report) {
        if (form != null && form.json) {
            console.out().println(AnalysisJson.report(coverage, report).text());
        } else if (form != null && form.html != null) {
            write(form.html, coverage, report);
            console.out()
                    .println(
                            report.events()
                                    + " refusals, see "
                                    + Paper.clean(form.html.toString()));
        } else {
            new ReportText(coverage, report, zone).print(console.paper());
        }
    }

    private void write(Path file, Coverage coverage, Report report) {
        try {
            Files.writeString(file, AnalysisPage.of(coverage, report, zone).html());
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, "cannot write " + file + ": name a writable file");
        }
    }

    /// The fate of a refusal stands behind it in the log, so the log is read twice.
    private void events(Period period) throws InterruptedException {
        try (Copies copies = Copies.of(files, console.in())) {
            Diagnoses diagnoses = new Diagnoses(Diagnostician.standard());
            Totals totals = new Totals(diagnoses);
            read(copies.files(), period, totals);
            try (PrintStream out =
                    new PrintStream(
                            new BufferedOutputStream(console.out(), 1 << 16),
                            false,
                            StandardCharsets.UTF_8)) {
                read(
                        copies.files(),
                        period,
                        new EventLines(out, copies, diagnoses, totals.fates()));
            }
        } catch (IOException e) {
            throw new Failure(
                    Failure.NO_INPUT,
                    "cannot copy the standard input: make room in the folder for temporary files");
        }
    }

    private Coverage read(List<String> names, Period period, Chronicle chronicle)
            throws InterruptedException {
        try {
            LogHistory history = LogHistory.open(names, console.in(), period, zone, clock);
            ProgressBar bar = new ProgressBar(console, history.size());
            try {
                return history.read(chronicle, bar);
            } finally {
                bar.clear();
            }
        } catch (IOException e) {
            throw new Failure(Failure.NO_INPUT, e.getMessage() + ": name readable logs");
        }
    }

    /// The files, the standard input copied so that it can be read twice.
    record Copies(List<String> files, @Nullable Path copy) implements AutoCloseable {
        static Copies of(List<String> files, InputStream in) throws IOException {
            if (!files.contains(LogHistory.STANDARD_INPUT)) {
                return new Copies(files, null);
            }
            Path copy = Files.createTempFile("mailwhy", ".log");
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Copies(
                    files.stream()
                            .map(file ->
                                    file.equals(LogHistory.STANDARD_INPUT) ? copy.toString() : file)
                            .toList(),
                    copy);
        }

        /// As the user called it.
        String name(String file) {
            return copy != null && file.equals(copy.toString()) ? LogHistory.STANDARD_INPUT : file;
        }

        @Override
        public void close() throws IOException {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
